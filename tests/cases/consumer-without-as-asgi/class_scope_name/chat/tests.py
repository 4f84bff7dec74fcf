from channels.testing import WebsocketCommunicator
from django.test import TestCase

from chat.consumers import ChatConsumer


class ChatTests(TestCase):
    ChatConsumer = staticmethod(ChatConsumer.as_asgi())

    async def test_through_class(self):
        communicator = WebsocketCommunicator(self.ChatConsumer, "/ws/chat/")
        assert (await communicator.connect())[0]

    async def test_through_module(self):
        communicator = WebsocketCommunicator(ChatConsumer, "/ws/chat/")  # want: CHN101
        assert (await communicator.connect())[0]
