import functools

from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application


class LocaleMiddleware:
    def __init__(self, inner):
        self.inner = inner

    async def __call__(self, scope, receive, send):
        return await self.inner(dict(scope, locale="nl"), receive, send)


async def with_setting(setting, scope, receive, send):
    await send({"type": setting})


application = ProtocolTypeRouter(
    {
        "http": get_asgi_application(),
        "websocket": LocaleMiddleware(URLRouter([])),
        "channel": functools.partial(with_setting, "x"),
    }
)
