import asyncio

import pytest
from channels.layers import get_channel_layer
from channels.testing import ApplicationCommunicator

from chat.models import Message
from chat.workers import ModerationWorker

pytestmark = pytest.mark.asyncio

SCOPE = {"type": "channel", "channel": "moderation"}


@pytest.fixture
def blocked(user, room):
    return Message.objects.create(room=room, author=user, body="Free LOTTERY tickets")


@pytest.fixture
def allowed(user, room):
    return Message.objects.create(room=room, author=user, body="Good morning")


async def test_blocked_message_is_hidden(blocked):
    layer = get_channel_layer()
    await layer.group_add("chat.lobby", "listener")
    worker = ApplicationCommunicator(ModerationWorker, SCOPE)
    await worker.send_input({"type": "message.check", "id": blocked.pk})
    event = await asyncio.wait_for(layer.receive("listener"), 5)
    assert event == {"type": "chat.hidden", "id": blocked.pk}
    worker.stop()
    await asyncio.wait([worker.future])


async def test_allowed_message_stays(allowed, blocked):
    layer = get_channel_layer()
    await layer.group_add("chat.lobby", "listener")
    worker = ApplicationCommunicator(ModerationWorker, SCOPE)
    await worker.send_input({"type": "message.check", "id": allowed.pk})
    await worker.send_input({"type": "message.check", "id": blocked.pk})
    event = await asyncio.wait_for(layer.receive("listener"), 5)
    assert event["id"] == blocked.pk
    worker.stop()
    await asyncio.wait([worker.future])
