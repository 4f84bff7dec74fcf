from channels.generic.websocket import AsyncWebsocketConsumer
from channels.testing import WebsocketCommunicator


class ChatConsumer(AsyncWebsocketConsumer):
    pass


class Client:
    def __init__(self, application):
        self.application = application

    async def connect(self):
        self.communicator = WebsocketCommunicator(self.application, "/ws/")
        return await self.communicator.connect()


async def test_connect():
    client = Client(ChatConsumer)  # want: CHN101
    assert await client.connect()
