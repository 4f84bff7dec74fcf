from channels.auth import AuthMiddlewareStack
from channels.routing import ProtocolTypeRouter
from django.core.asgi import get_asgi_application


class Echo:
    def __init__(self, scope):
        self.scope = scope

    async def __call__(self, receive, send):  # want: CHN303 "which Channels 4 no longer makes"
        await send({"type": "websocket.accept"})


class Mirror:
    def __call__(self, scope):  # want: CHN303:4-16 high "use async def __call__(self, scope, receive, send)"
        return MirrorConnection(scope)


class MirrorConnection:
    def __init__(self, scope):
        self.scope = scope

    async def __call__(self, receive, send):
        await send(await receive())


def make(sockets):
    return ProtocolTypeRouter({"http": get_asgi_application(), "websocket": sockets})


def make_with_users(sockets):
    return ProtocolTypeRouter({"http": get_asgi_application(), "websocket": AuthMiddlewareStack(sockets)})


application = make(Echo)
other = make_with_users(Mirror())
