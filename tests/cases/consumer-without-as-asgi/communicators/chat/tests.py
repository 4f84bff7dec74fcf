import pytest
from asgiref import testing
from asgiref.testing import ApplicationCommunicator
from channels.testing import HttpCommunicator, WebsocketCommunicator
from channels.testing import ApplicationCommunicator as ChannelCommunicator

from chat.consumers import ChatConsumer, MailConsumer, PollConsumer


@pytest.mark.asyncio
async def test_chat():
    communicator = WebsocketCommunicator(ChatConsumer, "/ws/chat/")  # want: CHN101 "ChatConsumer"
    assert (await communicator.connect())[0]
    again = WebsocketCommunicator(
        ChatConsumer,  # want: CHN101:8-20 inference "ChatConsumer is a consumer class, not an application: use ChatConsumer.as_asgi()"
        "/ws/chat/",
        headers=[(b"origin", b"http://localhost")],
    )
    assert (await again.connect())[0]


@pytest.mark.asyncio
async def test_poll():
    communicator = HttpCommunicator(PollConsumer, "GET", "/poll/")  # want: CHN101
    assert (await communicator.get_response())["status"] == 200


@pytest.mark.asyncio
async def test_mail():
    scope = {"type": "channel", "channel": "mail"}
    for communicator in (
        ApplicationCommunicator(MailConsumer, scope),  # want: CHN101
        ChannelCommunicator(MailConsumer, scope),  # want: CHN101
        testing.ApplicationCommunicator(MailConsumer, scope),  # want: CHN101
        ApplicationCommunicator(MailConsumer.as_asgi(), scope),
    ):
        await communicator.send_input({"type": "mail.send", "to": "ada@example.com"})
