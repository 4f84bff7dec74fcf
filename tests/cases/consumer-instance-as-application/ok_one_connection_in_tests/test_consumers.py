import pytest
from channels.auth import AuthMiddlewareStack
from channels.generic.websocket import AsyncWebsocketConsumer
from channels.routing import URLRouter
from channels.testing import WebsocketCommunicator
from django.urls import path


class EchoConsumer(AsyncWebsocketConsumer):
    async def receive(self, text_data=None, bytes_data=None):
        await self.send(text_data)


@pytest.mark.asyncio
async def test_echo():
    communicator = WebsocketCommunicator(EchoConsumer(), "/")
    assert await communicator.connect()
    application = URLRouter([path("echo/", AuthMiddlewareStack(EchoConsumer()))])
    assert await WebsocketCommunicator(application, "/echo/").connect()
