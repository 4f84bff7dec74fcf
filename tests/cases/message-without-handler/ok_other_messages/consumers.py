from channels.generic.websocket import AsyncWebsocketConsumer
from channels.routing import URLRouter
from django.urls import path

MESSAGE = {"type": "chat.line"}


class ChatConsumer(AsyncWebsocketConsumer):
    async def connect(self):
        await self.channel_layer.group_add("chat", self.channel_name)
        await self.accept()

    async def receive(self, text_data=None, bytes_data=None):
        await self.channel_layer.group_send("chat", MESSAGE)
        await self.channel_layer.group_send("chat", {"text": text_data})
        await self.channel_layer.group_send("chat", {**MESSAGE})
        await self.channel_layer.group_send("chat", {"type": "_hidden"})


router = URLRouter([path("chat/", ChatConsumer.as_asgi())])
