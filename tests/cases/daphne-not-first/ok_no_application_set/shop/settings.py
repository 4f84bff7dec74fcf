INSTALLED_APPS = ["django.contrib.staticfiles", "channels", "shop"]
ASGI_APPLICATION = None
