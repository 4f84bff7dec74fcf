SOCKETS = "channels"
SOCKET_APPS = [SOCKETS]
APPS = ["django.contrib.staticfiles", "allauth", *SOCKET_APPS]
