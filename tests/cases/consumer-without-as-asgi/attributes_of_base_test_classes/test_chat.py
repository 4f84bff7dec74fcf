from channels.generic.websocket import WebsocketConsumer
from channels.testing import WebsocketCommunicator


class ChatConsumer(WebsocketConsumer):
    pass


class EchoConsumer(WebsocketConsumer):
    pass


def connect(application):
    return WebsocketCommunicator(application, "/")


class Case:
    default = EchoConsumer
    kept = None

    def connect(self):
        return connect(self.application)

    def connect_to_default(self):
        return WebsocketCommunicator(self.default, "/")  # want: CHN101

    def connect_to_other(self, other):
        return connect(other.kept)


class TestChat(Case):
    application = ChatConsumer  # want: CHN101
    default = ChatConsumer
    kept = ChatConsumer
    wrapped = ChatConsumer
