import time

from channels.generic.websocket import AsyncWebsocketConsumer


class ChatConsumer(AsyncWebsocketConsumer):
    async def __call__(self, receive, send):  # [consumer-call-without-scope]
        self.started = time.monotonic()
        await super().__call__(receive, send)

    async def receive(self, text_data=None, bytes_data=None):
        await self.send(text_data)
