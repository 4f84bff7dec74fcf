from channels.routing import URLRouter
from django.urls import path

from consumers import ChatConsumer

websocket_application = URLRouter(
    [
        path("ws/chat/", ChatConsumer.as_asgi()),
    ]
)
