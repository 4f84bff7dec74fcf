from shop.names import SOCKETS

INSTALLED_APPS = ["django.contrib.staticfiles"]
INSTALLED_APPS.append(SOCKETS)  # want: CHN903:22-29 inference "has no runserver"
INSTALLED_APPS.insert(INSTALLED_APPS.index("django.contrib.staticfiles"), "shop")
ASGI_APPLICATION = "shop.asgi.application"
