from channels.db import database_sync_to_async
from channels.generic.websocket import AsyncWebsocketConsumer
from django.db import models


class Message(models.Model):
    text = models.TextField()


@database_sync_to_async
def texts(messages):
    return [message.text for message in messages]


class HistoryConsumer(AsyncWebsocketConsumer):
    async def connect(self):
        await self.accept()
        messages = Message.objects.filter(text__startswith="a").order_by("pk")
        await self.send(",".join(await texts(messages)))
        last = Message.objects.all()[:10]
        await self.send(",".join(await texts(last)))
        message = Message(text="unsaved")
        await self.send(message.text)

    async def receive(self, text_data=None, bytes_data=None):
        messages = Message.objects.filter(text=text_data)
        await database_sync_to_async(len)(messages)
        # They are here by now.
        for message in messages:
            await self.send(message.text)
        for message in messages[0:1]:
            await self.send(message.text)
