from channels.auth import AuthMiddlewareStack
from channels.routing import ProtocolTypeRouter
from channels.sessions import CookieMiddleware, SessionMiddlewareStack
from channels.testing import HttpCommunicator


class SimpleHttpApp:
    def __init__(self, scope):
        self.scope = scope

    async def __call__(self, receive, send):  # want: CHN303 "and Channels makes one"
        await send({"type": "http.response.start", "status": 200})


def simple(scope):  # want: CHN303 "simple takes two calls, and Channels makes one"
    async def inner(receive, send):
        await send({"type": "http.response.start", "status": 200})

    return inner


async def test_cookies():
    await HttpCommunicator(CookieMiddleware(SimpleHttpApp), "GET", "/").get_response()
    router = ProtocolTypeRouter({"http": SimpleHttpApp})
    await HttpCommunicator(router, "GET", "/").get_response()


async def test_sessions():
    await HttpCommunicator(SessionMiddlewareStack(AuthMiddlewareStack(simple)), "GET", "/").get_response()
