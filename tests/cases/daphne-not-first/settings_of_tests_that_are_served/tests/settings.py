INSTALLED_APPS = ["django.contrib.staticfiles", "channels", "chat"]  # want: CHN903
ASGI_APPLICATION = "routing.application"
