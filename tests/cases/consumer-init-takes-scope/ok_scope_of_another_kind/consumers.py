from channels.generic.websocket import AsyncJsonWebsocketConsumer
from channels.routing import URLRouter
from django.urls import path


class EventConsumer(AsyncJsonWebsocketConsumer):
    """Streams the events that an OAuth scope allows."""

    def __init__(self, scope="events:read", *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.oauth_scope = scope


routes = URLRouter(
    [
        path("events/", EventConsumer.as_asgi()),
        path("audit/", EventConsumer.as_asgi(scope="audit:read")),
    ]
)
