import pytest
from channels.testing import WebsocketCommunicator

from .consumers import ChatConsumer, NewsConsumer


@pytest.fixture
def consumer_class():
    return ChatConsumer


@pytest.fixture(params=[ChatConsumer, pytest.param(NewsConsumer, id="news")])
def any_consumer(request):
    return request.param


@pytest.fixture
async def communicator():
    class LocalConsumer(ChatConsumer):
        pass

    communicator = WebsocketCommunicator(LocalConsumer, "/")  # want: CHN101 "LocalConsumer"
    yield communicator
    await communicator.disconnect()


async def test_own(consumer_class):
    WebsocketCommunicator(consumer_class, "/")  # want: CHN101 "consumer_class is the consumer class ChatConsumer"


async def test_any(any_consumer):
    WebsocketCommunicator(any_consumer, "/")  # want: CHN101


async def test_of_conftest(application, wrapped):
    WebsocketCommunicator(application, "/")  # want: CHN101 "NewsConsumer"
    WebsocketCommunicator(wrapped, "/")  # want: CHN101:26-33 inference "use wrapped.as_asgi()"


class TestClass:
    @pytest.fixture
    def application(self):
        return ChatConsumer

    async def test_nearest(self, application):
        WebsocketCommunicator(application, "/")  # want: CHN101 "ChatConsumer"
