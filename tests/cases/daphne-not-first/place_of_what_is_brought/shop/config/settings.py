from shop.names import APPS

INSTALLED_APPS = APPS + ["shop"]  # want: CHN903:17-21 inference "has no runserver"
INSTALLED_APPS.insert(INSTALLED_APPS.index("allauth"), "allauth.google")
ASGI_APPLICATION = "shop.asgi.application"
