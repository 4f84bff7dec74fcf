import asyncio

from channels.consumer import AsyncConsumer
from channels.generic.websocket import AsyncWebsocketConsumer


class EchoConsumer(AsyncWebsocketConsumer):
    async def receive(self, text_data=None, bytes_data=None):
        await self.send(text_data=text_data)


class Worker(AsyncConsumer):
    async def work_do(self, message):
        self.scope["done"].append(message)


async def drive(scope, receive, send):
    consumer = EchoConsumer()
    await asyncio.wait_for(consumer(scope, receive, send), timeout=1)


def test_scope_set_by_hand():
    worker = Worker()
    worker.scope = {"type": "channel", "done": []}
    asyncio.run(worker.work_do({"type": "work.do"}))
    assert worker.scope["done"]
