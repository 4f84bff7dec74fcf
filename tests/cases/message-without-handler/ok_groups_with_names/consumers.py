from channels.generic.websocket import AsyncWebsocketConsumer
from channels.routing import URLRouter
from django.urls import path


class ChatConsumer(AsyncWebsocketConsumer):
    async def receive(self, text_data=None, bytes_data=None):
        room = text_data
        await self.channel_layer.group_add(room, self.channel_name)
        room = "other"
        await self.channel_layer.group_send(room, {"type": "chat.line"})


router = URLRouter([path("chat/", ChatConsumer.as_asgi())])
