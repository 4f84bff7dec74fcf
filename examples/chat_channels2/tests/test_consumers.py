import pytest
from channels.layers import get_channel_layer
from channels.testing import WebsocketCommunicator
from django.contrib.auth.models import AnonymousUser

from chat.consumers import ChatConsumer, PresenceConsumer

pytestmark = pytest.mark.asyncio


def add_to_scope(communicator, user, slug):
    communicator.scope["user"] = user
    communicator.scope["url_route"] = {"kwargs": {"slug": slug}}


async def test_message_reaches_the_room(user, room):
    communicator = WebsocketCommunicator(ChatConsumer, "/ws/rooms/lobby/")
    add_to_scope(communicator, user, "lobby")
    connected, _ = await communicator.connect()
    assert connected

    await communicator.send_json_to({"body": " Hello "})
    answer = await communicator.receive_json_from()
    assert answer.pop("id")
    assert answer == {"event": "message", "author": "alice", "body": "Hello"}
    await communicator.disconnect()


async def test_message_is_sent_to_moderation(user, room):
    communicator = WebsocketCommunicator(ChatConsumer, "/ws/rooms/lobby/")
    add_to_scope(communicator, user, "lobby")
    await communicator.connect()
    await communicator.send_json_to({"body": "Hello"})
    answer = await communicator.receive_json_from()

    event = await get_channel_layer().receive("moderation")
    assert event == {"type": "message.check", "id": answer["id"]}
    await communicator.disconnect()


async def test_empty_message(user, room):
    communicator = WebsocketCommunicator(ChatConsumer, "/ws/rooms/lobby/")
    add_to_scope(communicator, user, "lobby")
    await communicator.connect()
    await communicator.send_json_to({"body": "  "})
    answer = await communicator.receive_json_from()
    assert answer["event"] == "error"
    await communicator.disconnect()


async def test_anonymous_user_is_refused(room):
    communicator = WebsocketCommunicator(ChatConsumer, "/ws/rooms/lobby/")
    add_to_scope(communicator, AnonymousUser(), "lobby")
    connected, _ = await communicator.connect()
    assert not connected
    await communicator.disconnect()


async def test_unknown_room_is_refused(user):
    communicator = WebsocketCommunicator(ChatConsumer, "/ws/rooms/nowhere/")
    add_to_scope(communicator, user, "nowhere")
    connected, _ = await communicator.connect()
    assert not connected
    await communicator.disconnect()


async def test_presence(user, room):
    first = WebsocketCommunicator(PresenceConsumer, "/ws/rooms/lobby/presence/")
    add_to_scope(first, user, "lobby")
    await first.connect()
    assert await first.receive_json_from() == {"event": "joined", "user": "alice"}

    second = WebsocketCommunicator(PresenceConsumer, "/ws/rooms/lobby/presence/")
    add_to_scope(second, user, "lobby")
    await second.connect()
    assert await first.receive_json_from() == {"event": "joined", "user": "alice"}

    await second.disconnect()
    answer = await first.receive_json_from()
    assert answer == {"event": "left", "user": "alice", "seconds": 0}
    await first.disconnect()
