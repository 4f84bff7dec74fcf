from channels.testing import WebsocketCommunicator

from chat.consumers import ChatConsumer
from project.asgi import application


async def test_chat():
    for app in (application, ChatConsumer.as_asgi()):
        communicator = WebsocketCommunicator(app, "/ws/chat/")
        assert (await communicator.connect())[0]
