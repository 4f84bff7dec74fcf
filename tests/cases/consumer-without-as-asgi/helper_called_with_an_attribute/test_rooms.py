from channels.generic.websocket import WebsocketConsumer
from channels.testing import WebsocketCommunicator


class Room(WebsocketConsumer):
    pass


class Hall(WebsocketConsumer):
    pass


async def connected(consumer):
    return await WebsocketCommunicator(consumer, "/").connect()


class TestRoom:
    consumer = Room
    application = Room.as_asgi()

    async def test_room(self, flag):
        await connected(self.consumer)  # want: CHN101:24-37
        await connected(Room if flag else Hall)  # want: CHN101:24-46
        await connected(self.application)
        await connected(Room.as_asgi() if flag else Hall.as_asgi())
