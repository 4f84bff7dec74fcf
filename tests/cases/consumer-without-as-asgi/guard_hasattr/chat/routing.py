from django.urls import path

from .consumers import ChatConsumer, PresenceConsumer

if hasattr(ChatConsumer, "as_asgi"):
    chat = ChatConsumer.as_asgi()
else:
    chat = ChatConsumer

presence = PresenceConsumer.as_asgi() if hasattr(PresenceConsumer, "as_asgi") else PresenceConsumer

websocket_urlpatterns = [
    path("ws/chat/", chat),
    path("ws/presence/", presence),
    path("ws/lobby/", getattr(ChatConsumer, "as_asgi", lambda: ChatConsumer)()),
    path("ws/room/", ChatConsumer if not hasattr(ChatConsumer, "as_asgi") else ChatConsumer.as_asgi()),
]

if not hasattr(PresenceConsumer, "as_asgi"):
    websocket_urlpatterns += [path("ws/status/", PresenceConsumer)]
else:
    websocket_urlpatterns += [path("ws/status/", PresenceConsumer.as_asgi())]
