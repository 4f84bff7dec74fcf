import pytest
from channels.generic.websocket import AsyncJsonWebsocketConsumer, AsyncWebsocketConsumer
from channels.testing import WebsocketCommunicator


class ChatConsumer(AsyncWebsocketConsumer):
    pass


class NewsConsumer(AsyncJsonWebsocketConsumer):
    pass


ALL = [ChatConsumer, NewsConsumer]


@pytest.mark.asyncio
@pytest.mark.parametrize("consumer", ALL)
async def test_each(consumer):
    WebsocketCommunicator(consumer, "/")  # want: CHN101 "consumer is the consumer class ChatConsumer"


@pytest.mark.parametrize("path, consumer", [("/chat/", ChatConsumer), ("/news/", NewsConsumer)])
async def test_pairs(path, consumer):
    WebsocketCommunicator(consumer, path)  # want: CHN101:26-34 high "use consumer.as_asgi()"


@pytest.mark.parametrize(("consumer", "path"), [pytest.param(ChatConsumer, "/chat/", id="chat")])
class TestPairs:
    async def test_pair(self, consumer, path):
        WebsocketCommunicator(consumer, path)  # want: CHN101:30-38 high "use consumer.as_asgi()"
