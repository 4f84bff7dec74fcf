from channels.testing import WebsocketCommunicator


class ConsumerCommunicator(WebsocketCommunicator):
    def __init__(self, consumer, path, user=None):
        super().__init__(consumer.as_asgi(), path)
        self.scope["user"] = user
