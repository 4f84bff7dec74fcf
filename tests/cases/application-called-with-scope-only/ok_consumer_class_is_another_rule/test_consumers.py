from channels.generic.websocket import WebsocketConsumer


class EchoConsumer(WebsocketConsumer):
    def receive(self, text_data=None, bytes_data=None):
        self.send(text_data)


def test_scope(receive, send):
    consumer = EchoConsumer({"type": "websocket"})  # want: CHN104:15-50 high "use EchoConsumer.as_asgi() as the application"
    assert consumer.scope
