from channels.routing import ChannelNameRouter
from django.core.asgi import get_asgi_application


class NoInit:
    async def __call__(self, receive, send):
        await send({"type": "x"})


class NoCall:
    def __init__(self, scope):
        self.scope = scope


class TwoForOne:
    def __init__(self, scope, more):
        self.scope = scope

    async def __call__(self, receive, send):
        await send({"type": "x"})


class Whole:
    def __init__(self, scope):
        self.scope = scope

    async def __call__(self, receive, send):  # want: CHN303
        await send({"type": "x"})


application = ChannelNameRouter(
    {"a": NoInit, "b": NoCall, "c": TwoForOne, "d": Whole, "http": get_asgi_application()}
)
