from ..consumers import ChatConsumer, PresenceConsumer
from .communicators import ConsumerCommunicator


async def test_chat(user):
    communicator = ConsumerCommunicator(ChatConsumer, "/ws/chat/", user=user)
    assert (await communicator.connect())[0]
    presence = ConsumerCommunicator(consumer=PresenceConsumer, path="/ws/presence/")
    assert (await presence.connect())[0]
