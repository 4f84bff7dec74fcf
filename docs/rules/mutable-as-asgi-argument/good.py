from channels.generic.websocket import AsyncWebsocketConsumer
from django.urls import path


class ChatConsumer(AsyncWebsocketConsumer):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.history = []

    async def receive(self, text_data=None, bytes_data=None):
        self.history.append(text_data)
        await self.send(" ".join(self.history))


websocket_urlpatterns = [
    path("ws/chat/", ChatConsumer.as_asgi()),
]
