from channels.generic.websocket import AsyncWebsocketConsumer
from django.contrib.auth.models import User


class CountingConsumer(AsyncWebsocketConsumer):
    async def connect(self):
        await self.accept()
        await self.send(str(User.objects.count()))  # want: CHN803
