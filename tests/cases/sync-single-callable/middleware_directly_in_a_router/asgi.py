from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application
from django.urls import path

from .middleware import TokenMiddleware


class LocaleMiddleware:
    def __init__(self, inner):
        self.inner = inner

    def __call__(self, scope, receive, send):  # want: CHN108 "LocaleMiddleware is not async, so Channels 3's routers misread it: use async def __call__(self, scope, receive, send)"
        return self.inner(dict(scope, locale="nl"), receive, send)


def plain(scope, receive, send):  # want: CHN108 "use async def plain(scope, receive, send)"
    return router(scope, receive, send)


router = URLRouter([path("ws/", LocaleMiddleware(plain)), path("plain/", plain)])

application = ProtocolTypeRouter(
    {
        "http": get_asgi_application(),
        "websocket": TokenMiddleware(router),  # want: CHN108:21-44 inference "make it async"
        "channel": lambda scope, receive, send: router(scope, receive, send),  # want: CHN108:19-76 high "use an async def of (scope, receive, send)"
    }
)
