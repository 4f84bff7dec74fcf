from channels.testing import WebsocketCommunicator
from django.test import TestCase

from chat.consumers import ChatConsumer, PresenceConsumer


async def connect(consumer, path, user=None):
    communicator = WebsocketCommunicator(consumer, path)
    communicator.scope["user"] = user
    connected, _ = await communicator.connect()
    assert connected
    return communicator


class ChatTests(TestCase):
    async def test_echo(self):
        communicator = await connect(ChatConsumer, "/ws/chat/")  # want: CHN101
        await communicator.send_to(text_data="hi")
        assert await communicator.receive_from() == "hi"
        await communicator.disconnect()

    async def test_presence(self):
        communicator = await connect(PresenceConsumer.as_asgi(), "/ws/presence/")
        await communicator.disconnect()
