from channels.testing import WebsocketCommunicator
from django.test import TransactionTestCase

from chat.consumers import ChatConsumer


class ChatTests(TransactionTestCase):
    async def open(self, consumer, path="/ws/chat/"):
        communicator = WebsocketCommunicator(consumer, path)
        connected, _ = await communicator.connect()
        self.assertTrue(connected)
        return communicator

    async def test_echo(self):
        communicator = await self.open(ChatConsumer)  # want: CHN101 "ChatConsumer"
        await communicator.disconnect()

    async def test_echo_again(self):
        communicator = await self.open(ChatConsumer.as_asgi())
        await communicator.disconnect()
