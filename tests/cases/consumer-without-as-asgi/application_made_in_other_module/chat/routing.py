from channels.routing import URLRouter
from django.urls import path

from .applications import ChatConsumer, PresenceConsumer

router = URLRouter(
    [
        path("ws/chat/", ChatConsumer),
        path("ws/presence/", PresenceConsumer),
    ]
)
