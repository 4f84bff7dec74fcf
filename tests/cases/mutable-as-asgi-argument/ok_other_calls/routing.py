from channels.generic.websocket import AsyncWebsocketConsumer
from django.urls import path


class RoomConsumer(AsyncWebsocketConsumer):
    def __init__(self, members=None, **kwargs):
        super().__init__(**kwargs)
        self.members = members


def as_asgi(consumer, options):
    return consumer.as_asgi(members=options.get("members", []))


websocket_urlpatterns = [
    path("room/", as_asgi(RoomConsumer, options={"members": None}), kwargs={"lobby": True}),
]
