from channels.generic.websocket import AsyncWebsocketConsumer
from channels.testing import WebsocketCommunicator


class ChatConsumer(AsyncWebsocketConsumer):
    pass


APPLICATIONS = {"chat": ChatConsumer}
for name in APPLICATIONS:
    APPLICATIONS[name] = APPLICATIONS[name].as_asgi()


async def test_connect():
    communicator = WebsocketCommunicator(APPLICATIONS["chat"], "/")
    await communicator.connect()
