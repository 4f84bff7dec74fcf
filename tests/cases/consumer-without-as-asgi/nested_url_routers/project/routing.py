from channels.auth import AuthMiddlewareStack
from channels.routing import URLRouter
from django.urls import path, re_path

from chat.consumers import ChatConsumer, PresenceConsumer

lobby_route = path("lobby/", ChatConsumer)  # want: CHN101

websocket_application = AuthMiddlewareStack(
    URLRouter(
        [
            path(
                "ws/",
                URLRouter(
                    [
                        lobby_route,
                        re_path(r"^presence/$", PresenceConsumer),  # want: CHN101
                        path("chat/", ChatConsumer.as_asgi()),
                    ]
                ),
            ),
        ]
    )
)
