from channels.generic.websocket import AsyncWebsocketConsumer
from django.urls import path


class RoomConsumer(AsyncWebsocketConsumer):
    def __init__(self, topics=None, **kwargs):
        super().__init__(**kwargs)
        self.topics = topics


websocket_urlpatterns = [
    path(
        "room/",
        RoomConsumer.as_asgi(
            topics={"news": 1},  # want: CHN205 "make topics in __init__"
        ),
    ),
]
