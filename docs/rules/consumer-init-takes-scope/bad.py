from channels.generic.websocket import AsyncWebsocketConsumer


class ChatConsumer(AsyncWebsocketConsumer):
    def __init__(self, scope):  # [consumer-init-takes-scope]
        super().__init__(scope)
        self.messages = []

    async def receive(self, text_data=None, bytes_data=None):
        await self.send(text_data)


class CountingConsumer(AsyncWebsocketConsumer):
    def __init__(self, *args):
        super().__init__(args[0])  # [consumer-init-takes-scope]
        self.count = 0

    async def receive(self, text_data=None, bytes_data=None):
        self.count += 1
        await self.send(str(self.count))


class NewsConsumer(AsyncWebsocketConsumer):
    def channel(self):
        return self.scope["path"]


def test_channel():
    consumer = NewsConsumer({"type": "websocket", "path": "/ws/news/"})  # [consumer-init-takes-scope]
    assert consumer.channel() == "/ws/news/"
