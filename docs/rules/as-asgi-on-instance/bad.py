from channels.generic.websocket import AsyncWebsocketConsumer
from django.urls import path


class EchoConsumer(AsyncWebsocketConsumer):
    def __init__(self, *args, prefix="", **kwargs):
        super().__init__(*args, **kwargs)
        self.prefix = prefix

    async def receive(self, text_data=None, bytes_data=None):
        await self.send(self.prefix + text_data)


class RoomConsumer(AsyncWebsocketConsumer):
    def __init__(self, room):
        super().__init__()
        self.room = room

    async def receive(self, text_data=None, bytes_data=None):
        await self.send(f"{text_data}, {self.room}")


websocket_urlpatterns = [
    path("ws/echo/", EchoConsumer(prefix="> ").as_asgi()),  # [as-asgi-on-instance]
    path("ws/lobby/", RoomConsumer("lobby").as_asgi()),  # [as-asgi-on-instance]
]
