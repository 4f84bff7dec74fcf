from channels.generic.websocket import AsyncWebsocketConsumer


class BaseConsumer(AsyncWebsocketConsumer):
    async def connect(self):
        await self.send("hello")


class ChatConsumer(BaseConsumer):
    async def connect(self):
        await self.accept()
        await super().connect()
