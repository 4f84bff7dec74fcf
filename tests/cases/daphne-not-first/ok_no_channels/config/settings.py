INSTALLED_APPS = ["django.contrib.staticfiles", "chat"]
ASGI_APPLICATION = None
