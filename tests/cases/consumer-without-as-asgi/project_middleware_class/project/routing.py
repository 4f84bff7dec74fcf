from channels.routing import URLRouter
from django.urls import path

from accounts.middleware import LocaleMiddleware, TokenAuthMiddleware
from chat.consumers import ChatConsumer, PresenceConsumer

websocket_application = URLRouter(
    [
        path("ws/chat/", TokenAuthMiddleware(ChatConsumer)),  # want: CHN101 "ChatConsumer"
        path("ws/presence/", LocaleMiddleware(PresenceConsumer)),  # want: CHN101
        path("ws/room/", TokenAuthMiddleware(LocaleMiddleware(ChatConsumer))),  # want: CHN101
        path("ws/lobby/", TokenAuthMiddleware(ChatConsumer.as_asgi())),
    ]
)
