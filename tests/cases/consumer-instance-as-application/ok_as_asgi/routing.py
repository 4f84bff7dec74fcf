from channels.generic.websocket import AsyncWebsocketConsumer
from django.urls import path


class ChatConsumer(AsyncWebsocketConsumer):
    def __init__(self, limit=5):
        super().__init__()


shared = ChatConsumer.as_asgi()

websocket_urlpatterns = [
    path("ws/", ChatConsumer.as_asgi()),
    path("ws/more/", ChatConsumer.as_asgi(limit=50)),
    path("ws/instance/", ChatConsumer().as_asgi()),
    path("ws/one/", shared),
    path("ws/two/", shared),
]
