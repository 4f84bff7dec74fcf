import pytest
from channels.generic.websocket import AsyncWebsocketConsumer
from channels.testing import WebsocketCommunicator


class ChatConsumer(AsyncWebsocketConsumer):
    pass


@pytest.mark.cases("consumer", [ChatConsumer])
def test_marked(consumer):
    WebsocketCommunicator(consumer, "/")


@pytest.mark.using("consumer", [ChatConsumer])
def test_used(consumer):
    WebsocketCommunicator(consumer, "/")


@pytest.mark.parametrize("other", [ChatConsumer])
def test_other(consumer, other):
    WebsocketCommunicator(consumer, "/")


@pytest.mark.parametrize("consumer")
def test_incomplete(consumer):
    WebsocketCommunicator(consumer, "/")


@pytest.mark.parametrize("name, consumer", [("a", ChatConsumer), ["b", ChatConsumer], ("c",), pytest.param("d")])
def test_pairs(name, consumer):
    WebsocketCommunicator(name, "/")


def helper(consumer):
    WebsocketCommunicator(consumer, "/")
