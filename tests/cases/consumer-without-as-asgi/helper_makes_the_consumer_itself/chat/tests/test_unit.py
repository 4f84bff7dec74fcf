from unittest.mock import MagicMock

from channels.generic.websocket import JsonWebsocketConsumer


class ChatConsumer(JsonWebsocketConsumer):
    def receive_json(self, content):
        self.send_json(content)


def make_consumer(cls, scope):
    consumer = cls(scope)
    consumer.send = MagicMock()
    return consumer


def test_echo():
    consumer = make_consumer(ChatConsumer, {"type": "websocket"})
    consumer.receive_json({"a": 1})
    consumer.send.assert_called_once()
