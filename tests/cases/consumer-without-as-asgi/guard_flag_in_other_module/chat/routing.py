from django.urls import path

from .compat import versions
from .compat.versions import CHANNELS_3
from .consumers import ChatConsumer, PresenceConsumer

if CHANNELS_3:
    chat = ChatConsumer.as_asgi()
else:
    chat = ChatConsumer

websocket_urlpatterns = [path("ws/chat/", chat)]

if not versions.CHANNELS_3:
    websocket_urlpatterns += [path("ws/presence/", PresenceConsumer)]

websocket_urlpatterns.append(
    path("ws/room/", ChatConsumer.as_asgi() if versions.channels_version[0] > 2 else ChatConsumer)
)
