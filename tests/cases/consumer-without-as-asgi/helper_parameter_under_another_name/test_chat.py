from channels.generic.websocket import WebsocketConsumer
from channels.testing import WebsocketCommunicator


class ChatConsumer(WebsocketConsumer):
    pass


def communicator_of(consumer):
    application = consumer
    return WebsocketCommunicator(application, "/chat/")


def converted(consumer):
    application = consumer
    if hasattr(application, "as_asgi"):
        application = consumer.as_asgi()
    return WebsocketCommunicator(application, "/chat/")


def test_chat():
    communicator_of(ChatConsumer)  # want: CHN101
    converted(ChatConsumer)
