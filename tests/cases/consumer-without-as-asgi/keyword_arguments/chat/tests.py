from channels.testing import WebsocketCommunicator

from .consumers import ChatConsumer


async def test_connect():
    communicator = WebsocketCommunicator(path="/ws/chat/", application=ChatConsumer)  # want: CHN101
    connected, _ = await communicator.connect()
    assert connected
