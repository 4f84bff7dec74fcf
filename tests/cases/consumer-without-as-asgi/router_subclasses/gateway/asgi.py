from django.core.asgi import get_asgi_application
from django.urls import path

from chat.consumers import ChatConsumer, PresenceConsumer

from .routers import LoggingProtocolRouter, VersionedURLRouter, WorkerRouter

application = LoggingProtocolRouter(
    {
        "http": get_asgi_application(),
        "websocket": VersionedURLRouter(
            [
                path("ws/chat/", ChatConsumer),  # want: CHN101
            ]
        ),
        "mqtt": PresenceConsumer,  # want: CHN101
        "channel": WorkerRouter({"presence": PresenceConsumer}),  # want: CHN101
    }
)
