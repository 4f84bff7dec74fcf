import pytest
from channels.generic.websocket import AsyncWebsocketConsumer
from channels.testing import WebsocketCommunicator

from elsewhere import application_of


class ChatConsumer(AsyncWebsocketConsumer):
    pass


@pytest.fixture
def application():
    return ChatConsumer.as_asgi()


@pytest.fixture
def consumer_class():
    return ChatConsumer


@pytest.fixture(params=[1, 2])
def made(request, application):
    return application_of(request.param)


@pytest.fixture
def unknown(request):
    return request.param


async def test_application(application, made, unknown, missing):
    WebsocketCommunicator(application, "/")
    WebsocketCommunicator(made, "/")
    WebsocketCommunicator(unknown, "/")
    WebsocketCommunicator(missing, "/")


async def test_class(consumer_class):
    WebsocketCommunicator(consumer_class.as_asgi(), "/")


@pytest.mark.parametrize("consumer", [ChatConsumer.as_asgi()])
@pytest.mark.parametrize(*[("number", [1])])
@pytest.mark.parametrize("one, two", [1, (2, 3)])
async def test_parametrized(consumer, number, one, two):
    WebsocketCommunicator(consumer, "/")
    WebsocketCommunicator(one, two)
    WebsocketCommunicator(number, "/")


def helper(consumer_class):
    return WebsocketCommunicator(consumer_class, "/")
