from channels.db import database_sync_to_async
from channels.generic.websocket import AsyncWebsocketConsumer
from django.contrib.auth import get_user_model
from django.db import models


class Presence(models.Model):
    channel = models.CharField(max_length=100)
    online = models.BooleanField(default=True)


class PresenceConsumer(AsyncWebsocketConsumer):
    async def connect(self):
        presence = Presence(channel=self.channel_name)
        presence.save()  # want: CHN803:8-23 high "presence.save() asks the database"
        await self.accept()

    async def receive(self, text_data=None, bytes_data=None):
        Presence(channel=text_data).save()  # want: CHN803
        presence = await Presence.objects.aget(channel=text_data)
        presence.online = True
        presence.save(update_fields=["online"])  # want: CHN803

    async def disconnect(self, code):
        presence = await database_sync_to_async(Presence.objects.get)(channel=self.channel_name)
        presence.refresh_from_db()  # want: CHN803
        presence.delete()  # want: CHN803
        user = await database_sync_to_async(get_user_model().objects.filter(pk=code).first)()
        user.save()  # want: CHN803
