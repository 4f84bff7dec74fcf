from channels.generic.websocket import AsyncWebsocketConsumer
from channels.testing import WebsocketCommunicator
from django.test import TransactionTestCase


class ChatConsumer(AsyncWebsocketConsumer):
    pass


class ChatTests(TransactionTestCase):
    def setUp(self):
        self.application = ChatConsumer
        self.application = self.application.as_asgi()

    async def test_connect(self):
        communicator = WebsocketCommunicator(self.application, "/ws/")
        await communicator.connect()
