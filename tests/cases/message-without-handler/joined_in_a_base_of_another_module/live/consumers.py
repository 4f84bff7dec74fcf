from channels.routing import URLRouter
from django.urls import path

from .base import RoomBase

GROUP = "other"


class ChatConsumer(RoomBase):
    async def receive(self, text_data=None, bytes_data=None):
        await self.channel_layer.group_send("chat", {"type": "chat.line"})  # want: CHN801
        await self.channel_layer.group_send(GROUP, {"type": "chat.line"})


router = URLRouter([path("chat/", ChatConsumer.as_asgi())])
