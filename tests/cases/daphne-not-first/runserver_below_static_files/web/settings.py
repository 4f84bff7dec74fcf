INSTALLED_APPS = ["base", "django.contrib.staticfiles", "channels", "daphne"]  # want: CHN903 "put it first"
ASGI_APPLICATION = "base.asgi.application"
