from channels.generic.websocket import AsyncWebsocketConsumer


class ChatConsumer(AsyncWebsocketConsumer):
    pass


class ConsumerFactory:
    """Makes consumers for unit tests, without a connection."""

    def __init__(self, consumer):
        self.consumer = consumer

    def __call__(self, user):
        made = self.consumer()
        made.scope = {"user": user}
        return made


make_chat = ConsumerFactory(ChatConsumer)


def counted(cls):
    def decide(name):
        return name in cls.__dict__

    return decide


has_own = counted(ChatConsumer)
