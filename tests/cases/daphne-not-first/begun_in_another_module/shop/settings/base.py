from shop.settings import parts
from shop.settings.parts import SOCKET_APPS

INSTALLED_APPS = ["django.contrib.staticfiles", *SOCKET_APPS]
INSTALLED_APPS += ["shop"]  # want: CHN903 "has no runserver"
