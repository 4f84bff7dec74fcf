from channels.testing import WebsocketCommunicator

from realtime.sockets import Ticker


async def test_ticker():
    communicator = WebsocketCommunicator(Ticker, "/ws/ticker/")  # want: CHN101
    assert (await communicator.connect())[0]
