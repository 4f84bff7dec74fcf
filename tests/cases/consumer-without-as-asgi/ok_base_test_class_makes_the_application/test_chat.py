from channels.generic.websocket import AsyncWebsocketConsumer
from channels.testing import WebsocketCommunicator


class ChatConsumer(AsyncWebsocketConsumer):
    pass


class SocketTestCase:
    consumer_class = None
    application = None

    async def connect(self):
        return WebsocketCommunicator(self.consumer_class.as_asgi(), "/"), WebsocketCommunicator(self.application, "/")


class TestChat(SocketTestCase):
    consumer_class = ChatConsumer
    application = ChatConsumer.as_asgi()


class TestOther:
    application = ChatConsumer
