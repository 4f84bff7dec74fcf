from shop import names

INSTALLED_APPS = ["django.contrib.staticfiles"]
INSTALLED_APPS.extend(names.SOCKET_APPS)  # want: CHN903:22-39 inference "has no runserver"
ASGI_APPLICATION = "shop.asgi.application"
print(INSTALLED_APPS.index("channels"))
