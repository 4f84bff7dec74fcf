INSTALLED_APPS = ["django.contrib.staticfiles", "channels", "latest"]  # want: CHN903
ASGI_APPLICATION = "latest.routing.application"
