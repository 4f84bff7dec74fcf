from channels.auth import AuthMiddlewareStack
from channels.consumer import SyncConsumer
from channels.generic.websocket import AsyncWebsocketConsumer
from channels.routing import ChannelNameRouter
from channels.testing import WebsocketCommunicator
from django.urls import path


class ChatConsumer(AsyncWebsocketConsumer):
    async def receive(self, text_data=None, bytes_data=None):
        await self.send(text_data)


class ThumbnailWorker(SyncConsumer):
    def thumbnail_make(self, message):
        ...


websocket_urlpatterns = [
    path("ws/chat/", ChatConsumer),  # [consumer-without-as-asgi]
    path("ws/private/", AuthMiddlewareStack(ChatConsumer)),  # [consumer-without-as-asgi]
]

workers = ChannelNameRouter(
    {"thumbnails": ThumbnailWorker},  # [consumer-without-as-asgi]
)


async def test_chat():
    communicator = WebsocketCommunicator(ChatConsumer, "/ws/chat/")  # [consumer-without-as-asgi]
    connected, _ = await communicator.connect()
    assert connected
