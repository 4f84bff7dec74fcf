import time

from channels.generic.websocket import AsyncWebsocketConsumer


class ChatConsumer(AsyncWebsocketConsumer):
    async def __call__(self, scope, receive, send):
        self.started = time.monotonic()
        await super().__call__(scope, receive, send)

    async def receive(self, text_data=None, bytes_data=None):
        await self.send(text_data)
