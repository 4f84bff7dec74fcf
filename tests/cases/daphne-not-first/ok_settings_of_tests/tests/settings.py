INSTALLED_APPS = ["django.contrib.staticfiles", "channels", "chat"]
ASGI_APPLICATION = "tests.routing.application"
