from channels.consumer import AsyncConsumer
from channels.db import database_sync_to_async
from channels.generic.websocket import AsyncWebsocketConsumer

from .base import Base
from .models import Message


@database_sync_to_async
def mark_read(pk):
    Message.objects.filter(pk=pk).update(read=True)


class ChatConsumer(Base):
    async def receive(self, text_data=None, bytes_data=None):
        self.save(text_data)  # want: CHN206:8-28 inference "self.save(...) is never awaited, so it never runs: write await self.save(...)"
        self.tell(text_data)  # want: CHN206 inference
        mark_read(1)  # want: CHN206
        database_sync_to_async(Message.objects.create)(text=text_data)  # want: CHN206
        self.remember(text_data)  # want: CHN206

    @database_sync_to_async
    def save(self, text):
        return Message.objects.create(text=text)

    def _remember(self, text):
        self.last = text

    remember = database_sync_to_async(_remember)


class Worker(AsyncConsumer):
    async def report(self, message):
        self.step(message)  # want: CHN206
        self.step and self.step(message)  # want: CHN206

    async def step(self, message):
        await self.send({"type": "step"})
