from channels.generic.websocket import WebsocketConsumer
from channels.testing import WebsocketCommunicator


class ChatConsumer(WebsocketConsumer):
    pass


class TestChat:
    consumer = ChatConsumer

    def setup_method(self):
        self.application = self.consumer.as_asgi()
        self.wrapped = self.consumer.as_asgi()
        self.consumer.wrapped = self.application

    def test_chat(self):
        WebsocketCommunicator(self.application, "/")
        WebsocketCommunicator(self.wrapped, "/")
        WebsocketCommunicator(self.consumer, "/")  # want: CHN101
        consumer = ChatConsumer
        application = consumer.as_asgi()
        WebsocketCommunicator(application, "/")
        WebsocketCommunicator(consumer, "/")  # want: CHN101
