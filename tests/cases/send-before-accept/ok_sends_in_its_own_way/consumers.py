from channels.consumer import AsyncConsumer
from channels.generic.websocket import AsyncJsonWebsocketConsumer, AsyncWebsocketConsumer
from sockets.mixins import QueueMixin


class QueueConsumer(AsyncWebsocketConsumer):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.queue = []

    async def connect(self):
        await self.send("hello")
        await self.accept()

    async def send(self, text_data=None, bytes_data=None, close=False):
        self.queue.append(text_data)


class OpenedConsumer(AsyncJsonWebsocketConsumer):
    async def websocket_connect(self, message):
        await self.accept()
        await self.connect()

    async def connect(self):
        await self.send_json({"hello": "there"})
        if self.scope["user"]:
            await self.accept("again")


class MixedConsumer(QueueMixin, AsyncWebsocketConsumer):
    async def connect(self):
        await self.send("hello")
        await self.accept()


class PlainConsumer(AsyncConsumer):
    async def websocket_connect(self, event):
        await self.send({"type": "websocket.accept"})
        await self.send({"type": "websocket.send", "text": "hello"})


class BuiltConsumer(AsyncConsumer):
    async def websocket_connect(self, event):
        message = {"type": "websocket.accept"}
        await self.send(message)
        await self.send({"type": "websocket.send", "text": "hello"})
