from channels.testing import WebsocketCommunicator

from .consumers import ChatConsumer


class Holder:
    app = None


def test_class():
    holder = Holder()
    holder.app = ChatConsumer
    assert holder.app.groups is None


async def test_application():
    holder = Holder()
    holder.app = ChatConsumer.as_asgi()
    communicator = WebsocketCommunicator(holder.app, "/")
    await communicator.connect()
