from unittest.mock import Mock

from channels.generic.websocket import AsyncWebsocketConsumer
from channels.layers import get_channel_layer


class FakeLayer:
    def __init__(self):
        self.sent = []

    def group_send(self, group, message):
        self.sent.append((group, message))


class ChatConsumer(AsyncWebsocketConsumer):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.channel_layer = FakeLayer()

    async def receive(self, text_data=None, bytes_data=None):
        self.channel_layer.group_send("chat", {"type": "chat.message"})


def test_group_send(monkeypatch):
    layer = get_channel_layer()
    layer.group_send = Mock()
    layer.group_send("chat", {})
    layer.group_send.assert_called_once()
    consumer = ChatConsumer()
    consumer.send = Mock()
    consumer.send("hello")


def test_either(flag):
    layer = FakeLayer() if flag else get_channel_layer()
    layer.group_send("chat", {})
