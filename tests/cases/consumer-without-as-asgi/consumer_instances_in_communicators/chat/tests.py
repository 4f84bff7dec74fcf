from channels.testing import WebsocketCommunicator

from chat.consumers import ChatConsumer, PresenceConsumer


async def test_instances():
    communicator = WebsocketCommunicator(ChatConsumer(), "/ws/chat/")
    assert (await communicator.connect())[0]
    consumer = PresenceConsumer()
    presence = WebsocketCommunicator(consumer.as_asgi(), "/ws/presence/")
    assert (await presence.connect())[0]
    again = WebsocketCommunicator(ChatConsumer().as_asgi(), "/ws/chat/")
    assert (await again.connect())[0]
