import json

from channels.generic.websocket import AsyncWebsocketConsumer
from django.contrib.auth.models import User
from django.db import models


class Message(models.Model):
    text = models.TextField()


class HistoryConsumer(AsyncWebsocketConsumer):
    async def connect(self):
        await self.accept()
        for message in Message.objects.all():  # want: CHN803:23-44 high "Message.objects.all() asks the database"
            await self.send(text_data=message.text)
        recent = Message.objects.order_by("-pk")[:10]
        await self.send(json.dumps([user.username for user in User.objects.all()]))  # want: CHN803
        await self.send(json.dumps(list(Message.objects.values("pk", "text"))))  # want: CHN803:35-77 'list(Message.objects.values(...)) asks'
        return recent

    async def receive(self, text_data=None, bytes_data=None):
        messages = Message.objects.filter(text__contains=text_data)
        for message in messages:  # want: CHN803 "messages asks"
            await self.send(message.text)
        first = Message.objects.order_by("pk")[0]  # want: CHN803 "Message.objects.order_by(...)[0] asks"
        await self.send(first.text)
        if not Message.objects.filter(text=text_data):  # want: CHN803
            await self.send("new")
        names = (user.username for user in User.objects.filter(is_staff=True))  # want: CHN803
        await self.send(",".join(names))
