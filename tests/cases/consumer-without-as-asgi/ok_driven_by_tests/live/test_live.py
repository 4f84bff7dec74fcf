import pytest

from .consumers import ChatConsumer, FeedConsumer
from .helpers import Connected, SocketTestCase, UserCommunicator, connected


async def test_context():
    async with connected(ChatConsumer.as_asgi()) as communicator:
        await communicator.receive_from()
    async with Connected(app=ChatConsumer.as_asgi()) as communicator:
        await communicator.receive_from()


async def test_user(user):
    communicator = UserCommunicator(user, ChatConsumer.as_asgi(), "/")
    await communicator.connect()


async def test_factory(connect):
    communicator = connect(FeedConsumer.as_asgi())
    await communicator.connect()


@pytest.mark.parametrize("consumer", [ChatConsumer.as_asgi(), FeedConsumer.as_asgi()])
async def test_each(consumer):
    communicator = UserCommunicator(None, consumer, "/")
    await communicator.connect()


async def test_loop(connect):
    for path, consumer in {"/chat/": ChatConsumer.as_asgi()}.items():
        await connect(consumer, path).connect()


class TestMethod(SocketTestCase):
    def get_application(self):
        return ChatConsumer.as_asgi()


class TestSetUp:
    @pytest.fixture(autouse=True)
    def set_up(self):
        self.app = ChatConsumer.as_asgi()

    async def test_it(self, connect):
        await connect(self.app).connect()
