from channels.generic.websocket import WebsocketConsumer
from django.urls import path


class ChatConsumer(WebsocketConsumer):
    pass


def test_route():
    assert path("ws/chat/", ChatConsumer).resolve("ws/chat/") is not None  # want: CHN101
