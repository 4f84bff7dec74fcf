import os

from channels.generic.websocket import AsyncWebsocketConsumer
from django.contrib.auth.models import User

os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"


class UsersConsumer(AsyncWebsocketConsumer):
    async def connect(self):
        await self.accept()
        await self.send(str(User.objects.count()))
