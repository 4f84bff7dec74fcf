from channels.routing import ProtocolTypeRouter
from channels.testing import WebsocketCommunicator
from django.core.asgi import get_asgi_application


class LocaleMiddleware:
    def __init__(self, inner):
        self.inner = inner

    def __call__(self, scope, receive, send):  # want: CHN108 "communicators misread it"
        return self.inner(dict(scope, locale="nl"), receive, send)


class VisitMiddleware:
    def __init__(self, inner):
        self.inner = inner

    def __call__(self, scope, receive, send):
        return self.inner(dict(scope, visited=True), receive, send)


async def accept(scope, receive, send):
    await send({"type": "websocket.accept"})


async def test_locale():
    assert await WebsocketCommunicator(LocaleMiddleware(accept), "/").connect()
    router = ProtocolTypeRouter({"http": get_asgi_application(), "websocket": VisitMiddleware(accept)})
    assert await WebsocketCommunicator(router, "/").connect()
