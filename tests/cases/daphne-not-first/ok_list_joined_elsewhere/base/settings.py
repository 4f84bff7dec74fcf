BASE_INSTALLED_APPS = ["django.contrib.staticfiles", "channels", "base"]

# More apps, added by configuration.py
INSTALLED_APPS = []

ASGI_APPLICATION = "base.routing.application"
