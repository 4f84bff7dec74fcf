import pytest
from channels.generic.websocket import AsyncWebsocketConsumer
from channels.testing import WebsocketCommunicator


class ChatConsumer(AsyncWebsocketConsumer):
    pass


class NewsConsumer(AsyncWebsocketConsumer):
    pass


@pytest.fixture(params=[pytest.param(ChatConsumer, id="chat")])
def chat(request):
    return request.param


@pytest.fixture(params=[NewsConsumer])
def news(request):
    yield request.param


@pytest.fixture(params=[pytest.param(NewsConsumer.as_asgi(), NewsConsumer)])
def mended(request):
    return request.param


@pytest.fixture(name="renamed")
def some_fixture():
    return ChatConsumer


def test_all(chat, news, mended, renamed, some_fixture):
    WebsocketCommunicator(chat, "/")  # want: CHN101
    WebsocketCommunicator(news, "/")  # want: CHN101
    WebsocketCommunicator(mended, "/")
    WebsocketCommunicator(renamed, "/")  # want: CHN101
    WebsocketCommunicator(some_fixture, "/")
