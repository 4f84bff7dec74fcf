INSTALLED_APPS = ["django.contrib.staticfiles", "channels", "shop"]  # want: CHN903
ASGI_APPLICATION = "shop.asgi.application"
