from channels.generic.websocket import AsyncJsonWebsocketConsumer


class Stream:
    def __init__(self, scope, name):
        self.scope = scope
        self.name = name


class Demultiplexer(AsyncJsonWebsocketConsumer):
    streams = {"chat": Stream, "status": Stream}

    def init(self, scope):
        self.children = {name: cls(scope, name) for name, cls in self.streams.items()}

    async def connect(self):
        self.init(self.scope)
        await self.accept()

    @classmethod
    def as_asgi(cls, **initkwargs):
        return super().as_asgi(**initkwargs)
