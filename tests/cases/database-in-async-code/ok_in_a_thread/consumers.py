from asgiref.sync import sync_to_async
from channels.db import database_sync_to_async
from channels.generic.websocket import AsyncWebsocketConsumer, WebsocketConsumer
from django.contrib.auth.models import User
from django.db import models


class Message(models.Model):
    text = models.TextField()


def save(text):
    return Message.objects.create(text=text)


class HistoryConsumer(AsyncWebsocketConsumer):
    async def connect(self):
        self.user = await database_sync_to_async(User.objects.get)(pk=1)
        self.staff = await sync_to_async(list)(User.objects.filter(is_staff=True))
        count = await database_sync_to_async(lambda: Message.objects.count())()
        await self.accept()
        for message in await self.history():
            await self.send(message.text)
        await database_sync_to_async(self.user.save)()
        await self.send(str(count))

    @database_sync_to_async
    def history(self):
        return list(Message.objects.order_by("pk"))

    async def receive(self, text_data=None, bytes_data=None):
        @database_sync_to_async
        def saved():
            message = Message(text=text_data)
            message.save()
            return message

        await saved()
        await database_sync_to_async(save)(text_data)
        message = Message(text=text_data)
        await database_sync_to_async(message.save)()


class SyncConsumer(WebsocketConsumer):
    def connect(self):
        self.user = User.objects.get(pk=1)
        self.accept()
        for message in Message.objects.all():
            self.send(message.text)
