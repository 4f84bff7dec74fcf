import asyncio
import json

import pytest
from channels.layers import get_channel_layer
from channels.testing import (
    ApplicationCommunicator,
    HttpCommunicator,
    WebsocketCommunicator,
)

from chat.models import Message
from config.asgi import application, poll_application

pytestmark = pytest.mark.asyncio


async def test_token_logs_in(room, token):
    path = "/ws/rooms/lobby/?token={}".format(token.key)
    communicator = WebsocketCommunicator(application, path)
    connected, _ = await communicator.connect()
    assert connected
    await communicator.send_json_to({"body": "Hello"})
    answer = await communicator.receive_json_from()
    assert answer["author"] == "alice"
    await communicator.disconnect()


@pytest.mark.parametrize("query", ["", "?token=unknown"])
async def test_without_token(room, query):
    communicator = WebsocketCommunicator(application, "/ws/rooms/lobby/" + query)
    connected, _ = await communicator.connect()
    assert not connected
    await communicator.disconnect()


async def test_presence(room, token):
    path = "/ws/rooms/lobby/presence/?token={}".format(token.key)
    communicator = WebsocketCommunicator(application, path)
    await communicator.connect()
    answer = await communicator.receive_json_from()
    assert answer == {"event": "joined", "user": "alice"}
    await communicator.disconnect()


@pytest.fixture
def blocked(user, room):
    return Message.objects.create(room=room, author=user, body="casino")


async def test_moderation_channel(blocked):
    layer = get_channel_layer()
    await layer.group_add("chat.lobby", "listener")
    worker = ApplicationCommunicator(
        application, {"type": "channel", "channel": "moderation"}
    )
    await worker.send_input({"type": "message.check", "id": blocked.pk})
    event = await asyncio.wait_for(layer.receive("listener"), 5)
    assert event == {"type": "chat.hidden", "id": blocked.pk}
    worker.stop()
    await asyncio.wait([worker.future])


async def test_poll(room, token):
    path = "/rooms/lobby/poll/?token={}".format(token.key)
    communicator = HttpCommunicator(poll_application, "GET", path)
    response = asyncio.ensure_future(communicator.get_response(timeout=5))
    await asyncio.sleep(0.5)
    event = {"type": "chat.message", "id": 1, "author": "bob", "body": "Hello"}
    await get_channel_layer().group_send("chat.lobby", event)
    answer = await response
    assert answer["status"] == 200
    assert json.loads(answer["body"].decode()) == event
    await communicator.wait()


async def test_poll_without_messages(room, token, settings):
    settings.CHAT_POLL_TIMEOUT = 0.1
    path = "/rooms/lobby/poll/?token={}".format(token.key)
    communicator = HttpCommunicator(poll_application, "GET", path)
    answer = await communicator.get_response(timeout=5)
    assert answer["status"] == 204
    await communicator.wait()


async def test_poll_without_token(room):
    communicator = HttpCommunicator(poll_application, "GET", "/rooms/lobby/poll/")
    answer = await communicator.get_response(timeout=5)
    assert answer["status"] == 403
    await communicator.wait()


async def test_poll_application_serves_pages(db):
    communicator = HttpCommunicator(
        poll_application, "GET", "/rooms/lobby/", headers=[(b"host", b"localhost")]
    )
    answer = await communicator.get_response(timeout=5)
    assert answer["status"] == 302
    await communicator.wait()
