import pytest

from .consumers import ChatConsumer, FeedConsumer
from .helpers import Connected, SocketTestCase, UserCommunicator, connected


async def test_context():
    async with connected(ChatConsumer) as communicator:  # want: CHN101:25-37
        await communicator.receive_from()
    async with Connected(app=ChatConsumer) as communicator:  # want: CHN101
        await communicator.receive_from()


async def test_user(user):
    communicator = UserCommunicator(user, ChatConsumer, "/")  # want: CHN101
    await communicator.connect()


async def test_factory(connect):
    communicator = connect(FeedConsumer)  # want: CHN101
    await communicator.connect()


@pytest.mark.parametrize("consumer", [ChatConsumer, FeedConsumer])
async def test_each(consumer):
    communicator = UserCommunicator(None, consumer, "/")  # want: CHN101:42-50
    await communicator.connect()


async def test_loop(connect):
    for path, consumer in {"/chat/": ChatConsumer}.items():
        await connect(consumer, path).connect()  # want: CHN101


class TestMethod(SocketTestCase):
    def get_application(self):
        return ChatConsumer  # want: CHN101:15-27


class TestSetUp:
    @pytest.fixture(autouse=True)
    def set_up(self):
        self.app = ChatConsumer

    async def test_it(self, connect):
        await connect(self.app).connect()  # want: CHN101
