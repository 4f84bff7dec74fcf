from channels.auth import AuthMiddlewareStack
from django.urls import path

from . import consumers

consumers.PresenceConsumer = AuthMiddlewareStack(consumers.PresenceConsumer.as_asgi())

websocket_urlpatterns = [
    path("ws/presence/", consumers.PresenceConsumer),
]
