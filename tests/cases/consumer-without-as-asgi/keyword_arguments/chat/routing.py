from channels.auth import AuthMiddlewareStack
from channels.routing import URLRouter
from django.urls import path

from .consumers import ChatConsumer, PresenceConsumer

chat_application = AuthMiddlewareStack(inner=ChatConsumer)  # want: CHN101
router = URLRouter(
    routes=[
        path("ws/presence/", PresenceConsumer),  # want: CHN101
        path("ws/chat/", chat_application),
    ]
)
