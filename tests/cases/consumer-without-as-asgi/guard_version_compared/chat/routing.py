import channels
from channels import __version__ as channels_version
from django.urls import path

from .consumers import ChatConsumer, PresenceConsumer

websocket_urlpatterns = []

if channels.__version__ >= "3":
    websocket_urlpatterns += [path("ws/a/", ChatConsumer.as_asgi())]
else:
    websocket_urlpatterns += [path("ws/a/", ChatConsumer)]

if channels_version.startswith("2."):
    websocket_urlpatterns += [path("ws/b/", PresenceConsumer)]
else:
    websocket_urlpatterns += [path("ws/b/", PresenceConsumer.as_asgi())]

if int(channels.__version__[0]) < 3:
    websocket_urlpatterns += [path("ws/c/", ChatConsumer)]
elif channels.__version__ != "3.0.1":
    websocket_urlpatterns += [path("ws/c/", ChatConsumer.as_asgi())]

if tuple(int(part) for part in channels_version.split(".")[:2]) >= (3, 0):
    chat = ChatConsumer.as_asgi()
else:
    chat = ChatConsumer

presence = PresenceConsumer.as_asgi() if channels_version[0] >= "3" else PresenceConsumer

websocket_urlpatterns += [path("ws/d/", chat), path("ws/e/", presence)]
