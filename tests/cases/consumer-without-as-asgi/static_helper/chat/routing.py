from channels.auth import AuthMiddlewareStack
from django.urls import path

from .consumers import ChatConsumer, PresenceConsumer


class Routes:
    @staticmethod
    def route(pattern, consumer):
        return path(pattern, AuthMiddlewareStack(consumer))


websocket_urlpatterns = [
    Routes.route("ws/a/", ChatConsumer),  # want: CHN101
    Routes.route("ws/b/", PresenceConsumer.as_asgi()),
]
