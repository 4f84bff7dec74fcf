from channels.auth import AuthMiddlewareStack
from channels.routing import URLRouter
from django.urls import path

from events.applications import EchoConsumer, EventConsumer

router = AuthMiddlewareStack(
    URLRouter(
        [
            path("ws/events/", EventConsumer),
            path("ws/echo/", EchoConsumer),
        ]
    )
)
