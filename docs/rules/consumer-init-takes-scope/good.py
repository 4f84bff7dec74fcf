from channels.generic.websocket import AsyncWebsocketConsumer


class ChatConsumer(AsyncWebsocketConsumer):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.messages = []

    async def receive(self, text_data=None, bytes_data=None):
        await self.send(text_data)


class CountingConsumer(AsyncWebsocketConsumer):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.count = 0

    async def receive(self, text_data=None, bytes_data=None):
        self.count += 1
        await self.send(str(self.count))


class NewsConsumer(AsyncWebsocketConsumer):
    def channel(self):
        return self.scope["path"]


def test_channel():
    consumer = NewsConsumer()
    consumer.scope = {"type": "websocket", "path": "/ws/news/"}
    assert consumer.channel() == "/ws/news/"
