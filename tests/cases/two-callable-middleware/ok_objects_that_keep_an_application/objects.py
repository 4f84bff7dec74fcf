from channels.generic.websocket import AsyncWebsocketConsumer


class ChatConsumer(AsyncWebsocketConsumer):
    pass


class Registry:
    def __init__(self, consumer):
        self.consumer = consumer
        self.seen = []

    def __call__(self, connection):
        self.seen.append(connection)
        return self.consumer


class Warmer:
    def __init__(self, application):
        self.application = application

    def __call__(self, connection):
        return self.application("warm")


class Loader:
    def __init__(self, load):
        self.load = load

    def __call__(self, connection):
        return self.load(connection)


registry = Registry(ChatConsumer)
warmer = Warmer(ChatConsumer.as_asgi())
loader = Loader(load=registry)
