import pytest
from channels.testing import HttpCommunicator, WebsocketCommunicator

from config.asgi import application


@pytest.fixture
def communicator():
    return WebsocketCommunicator(application, "/ws/chat/")


async def test_chat():
    communicator = WebsocketCommunicator(application, "/ws/chat/")
    communicator.connect()  # want: CHN206:4-26 high "communicator.connect(...) is never awaited, so it never runs: write await communicator.connect(...)"
    communicator.send_json_to({"text": "hello"})  # want: CHN206
    assert await communicator.receive_json_from() == {"text": "hello"}
    communicator.disconnect()  # want: CHN206


async def test_with_fixture(communicator):
    await communicator.connect()
    communicator.send_to("hello")  # want: CHN206


def test_sync():
    page = HttpCommunicator(application, "GET", "/")
    page.get_response()  # want: CHN206:4-23 high "page.get_response(...) is never awaited, so it never runs: await it in an async def, or in a thread write async_to_sync(page.get_response)(...)"
