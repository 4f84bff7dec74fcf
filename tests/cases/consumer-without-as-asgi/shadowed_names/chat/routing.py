from channels.auth import AuthMiddlewareStack
from channels.testing import WebsocketCommunicator
from django.urls import path

from .consumers import ChatConsumer, PresenceConsumer


def routes_for(ChatConsumer):
    return [path("ws/chat/", ChatConsumer)]


def member_routes():
    ChatConsumer = AuthMiddlewareStack(PresenceConsumer.as_asgi())
    return [path("ws/member/", ChatConsumer)]


def open_all(applications):
    return [
        WebsocketCommunicator(ChatConsumer, f"/ws/{name}/")
        for name, ChatConsumer in applications.items()
    ]


def outer(PresenceConsumer):
    def inner():
        return [path("ws/presence/", PresenceConsumer)]

    return inner


make_route = lambda ChatConsumer: path("ws/room/", ChatConsumer)

websocket_urlpatterns = routes_for(ChatConsumer.as_asgi())
