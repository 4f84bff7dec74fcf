from channels.generic.websocket import AsyncWebsocketConsumer
from django.urls import path


class RoomConsumer(AsyncWebsocketConsumer):
    def __init__(self, members=None, **kwargs):
        super().__init__(**kwargs)
        self.members = members


websocket_urlpatterns = [
    path("room/", RoomConsumer.as_asgi(members=[])),  # want: CHN205 "this list is shared by all connections"
]
