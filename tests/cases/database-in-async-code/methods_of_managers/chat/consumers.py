from channels.generic.websocket import AsyncJsonWebsocketConsumer
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group

from . import models
from .models import Message, Room

User = get_user_model()


class RoomConsumer(AsyncJsonWebsocketConsumer):
    async def connect(self):
        name = self.scope["url_route"]["kwargs"]["name"]
        self.room = Room.objects.get(name=name)  # want: CHN803:20-47 inference "Room.objects.get(...) asks the database, which fails in an async def: call it in a database_sync_to_async function"
        if not Group.objects.filter(name=name).exists():  # want: CHN803 "Group.objects.filter(...).exists()"
            await self.close()
            return
        await self.accept()

    async def receive_json(self, content, **kwargs):
        sender = User.objects.get(pk=content["sender"])  # want: CHN803 "User.objects.get(...)"
        message = models.Message.objects.create(room=self.room, text=content["text"])  # want: CHN803
        messages = Message.objects.filter(room=self.room).order_by("-pk")
        last = messages.first()  # want: CHN803 "messages.first()"
        await self.send_json({"sender": sender.pk, "message": message.pk, "last": last.pk})

    async def mark_read(self, event):
        (
            Message.objects  # want: CHN803:12-+3:30
            .filter(room=self.room)
            .exclude(read=True)
            .update(read=True)
        )

    async def count(self):
        return await self.report(get_user_model().objects.count())  # want: CHN803
