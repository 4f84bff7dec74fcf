"""Clients, which connect to somebody else, and what only looks like a consumer."""

from channels.consumer import AsyncConsumer


class Client:
    async def connect(self):
        await self.send("hello")
        await self.accept()

    async def send(self, text):
        self.sent = text

    async def accept(self):
        pass


class Worker(AsyncConsumer):
    async def connect(self):
        await self.send({"type": "websocket.send", "text": "hello"})
        await self.accept()
