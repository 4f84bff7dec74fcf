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
    path("ws/chat/", ChatConsumer.as_asgi()),
    path("ws/private/", AuthMiddlewareStack(ChatConsumer.as_asgi())),
]

workers = ChannelNameRouter(
    {"thumbnails": ThumbnailWorker.as_asgi()},
)


async def test_chat():
    communicator = WebsocketCommunicator(ChatConsumer.as_asgi(), "/ws/chat/")
    connected, _ = await communicator.connect()
    assert connected
