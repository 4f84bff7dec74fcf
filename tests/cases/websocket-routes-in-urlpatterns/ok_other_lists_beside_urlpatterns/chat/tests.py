from channels.generic.websocket import WebsocketConsumer
from django.urls import path


class ChatConsumer(WebsocketConsumer):
    pass


class Routes:
    urlpatterns = [path("ws/chat/", ChatConsumer.as_asgi()), path("x/", lambda request: None)]


def test_routes():
    urlpatterns = [path("ws/chat/", ChatConsumer.as_asgi()), path("x/", lambda request: None)]
    assert urlpatterns
