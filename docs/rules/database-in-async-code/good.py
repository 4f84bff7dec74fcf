from channels.db import database_sync_to_async
from channels.generic.websocket import AsyncWebsocketConsumer
from django.contrib.auth.models import User


@database_sync_to_async
def delete(username):
    for user in User.objects.filter(username=username):
        user.delete()


class StatusConsumer(AsyncWebsocketConsumer):
    async def connect(self):
        await self.accept()
        await self.send(str(await database_sync_to_async(User.objects.count)()))

    async def receive(self, text_data=None, bytes_data=None):
        await delete(text_data)
