from channels.generic.websocket import AsyncWebsocketConsumer
from somewhere import Application, Mixin, create_app


class Configured(AsyncWebsocketConsumer):
    def __init__(self, limit=10):
        super().__init__()
        self.limit = limit

    def as_asgi(self):
        limit = self.limit

        async def app(scope, receive, send):
            await type(self)(limit)(scope, receive, send)

        return app


class Mixed(Mixin, AsyncWebsocketConsumer):
    def __init__(self, limit=10):
        super().__init__()
        self.limit = limit


class Site:
    def __init__(self, name):
        self.name = name

    def as_asgi(self):
        return create_app(self.name).as_asgi()


def consumer_of(limit):
    class Limited(AsyncWebsocketConsumer):
        def __init__(self):
            super().__init__()
            self.limit = limit

    return Limited


configured = Configured(5).as_asgi()
mixed = Mixed(5).as_asgi()
application = Application("shop").as_asgi()
site = Site("shop").as_asgi()
limited = consumer_of(5).as_asgi()
