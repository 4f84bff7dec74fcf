from shop.settings import parts
from shop.settings.parts import SOCKET_APPS

INSTALLED_APPS = ["django.contrib.staticfiles", *SOCKET_APPS]  # want: CHN903:49-60 inference "has no runserver"
INSTALLED_APPS += ["shop"]
ASGI_APPLICATION = "shop.asgi.application"
