INSTALLED_APPS = ["django.contrib.staticfiles", "base", "channels"]  # want: CHN903
ASGI_APPLICATION = "base.asgi.application"
