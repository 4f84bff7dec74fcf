from channels.generic.websocket import AsyncWebsocketConsumer
from channels.testing import HttpCommunicator, WebsocketCommunicator


class ChatConsumer(AsyncWebsocketConsumer):
    pass


class PageConsumer(AsyncWebsocketConsumer):
    pass


class SocketTestCase:
    application = None
    default = ChatConsumer
    pages = None

    async def connect(self):
        WebsocketCommunicator(self.application, "/")
        WebsocketCommunicator(self.default, "/")  # want: CHN101
        HttpCommunicator(self.pages, "GET", "/")


class TestChat(SocketTestCase):
    application = ChatConsumer  # want: CHN101
    default = PageConsumer
    other = PageConsumer
