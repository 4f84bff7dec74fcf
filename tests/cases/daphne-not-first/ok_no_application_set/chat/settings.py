INSTALLED_APPS = ["django.contrib.staticfiles", "channels", "chat"]
WSGI_APPLICATION = "chat.wsgi.application"
# ASGI_APPLICATION = "chat.asgi.application"
