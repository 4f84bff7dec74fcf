from channels.routing import ProtocolTypeRouter, URLRouter
from channels.testing import WebsocketCommunicator
from django.test import TestCase
from django.urls import path

from chat.consumers import ChatConsumer


class TestChat(TestCase):
    application = ProtocolTypeRouter(  # want: CHN301
        {
            "websocket": URLRouter([path("ws/chat/", ChatConsumer.as_asgi())]),
        }
    )

    async def test_connect(self):
        communicator = WebsocketCommunicator(self.application, "/ws/chat/")
        connected, _ = await communicator.connect()
        self.assertTrue(connected)
