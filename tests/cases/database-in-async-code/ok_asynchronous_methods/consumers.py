from channels.generic.websocket import AsyncWebsocketConsumer
from django.contrib.auth import get_user_model
from django.db import models

User = get_user_model()


class Message(models.Model):
    text = models.TextField()


class HistoryConsumer(AsyncWebsocketConsumer):
    async def connect(self):
        self.user = await User.objects.aget(pk=1)
        await self.accept()
        async for message in Message.objects.all():
            await self.send(message.text)
        texts = [message.text async for message in Message.objects.order_by("pk")[:10]]
        await self.send(",".join(texts))
        if await Message.objects.filter(text="hello").aexists():
            await self.send("known")

    async def receive(self, text_data=None, bytes_data=None):
        message = await Message.objects.acreate(text=text_data)
        message.text = text_data.upper()
        await message.asave()
        await Message.objects.filter(text="").adelete()
        await Message(text=text_data).asave()
