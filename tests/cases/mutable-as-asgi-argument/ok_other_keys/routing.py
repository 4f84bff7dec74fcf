from channels.generic.websocket import AsyncWebsocketConsumer
from django.urls import path

NAME = "members"


class RoomConsumer(AsyncWebsocketConsumer):
    def __init__(self, members=None, **kwargs):
        super().__init__(**kwargs)
        self.members = members


websocket_urlpatterns = [
    path("room/", RoomConsumer.as_asgi(**{NAME: []})),
    path("more/", RoomConsumer.as_asgi(**unknown())),
]
