from channels.generic.websocket import AsyncWebsocketConsumer
from django.contrib.auth.models import User


class StatusConsumer(AsyncWebsocketConsumer):
    async def connect(self):
        await self.accept()
        await self.send(str(User.objects.count()))  # [database-in-async-code]

    async def receive(self, text_data=None, bytes_data=None):
        for user in User.objects.filter(username=text_data):  # [database-in-async-code]
            user.delete()
