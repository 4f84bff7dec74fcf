from django.urls import path

from .applications import chat
from .consumers import ChatConsumer, PresenceConsumer

presence = PresenceConsumer.as_asgi()
del ChatConsumer, PresenceConsumer

from warehouse_sockets.chat import ChatConsumer  # noqa: E402

websocket_urlpatterns = [
    path("ws/chat/", chat),
    path("ws/external/", ChatConsumer),
    path("ws/presence/", presence),
]
