from channels.generic.websocket import AsyncWebsocketConsumer
from django.urls import path


class ChatConsumer(AsyncWebsocketConsumer):
    def __init__(self, *args, limit=10, **kwargs):
        super().__init__(*args, **kwargs)
        self.limit = limit


class Plain(AsyncWebsocketConsumer):
    pass


websocket_urlpatterns = [
    path("chat/", ChatConsumer.as_asgi(limit=50)),
    path("few/", ChatConsumer().as_asgi(limit=5)),
    path("default/", ChatConsumer().as_asgi()),
    path("plain/", Plain().as_asgi()),
    path("swallowed/", Plain(limit=5).as_asgi()),
]
