from channels.middleware import BaseMiddleware
from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application


class RateLimitMiddleware:
    def __init__(self, app, key, when=None):
        self.app = app
        self.key = key
        self.when = when

    async def __call__(self, scope, receive, send):
        if self.when(scope):
            print(self.key(scope))
        await self.app(scope, receive, send)


class Loader:
    def __call__(self, scope):
        return scope["path"]


class LoadingMiddleware(BaseMiddleware):
    def __init__(self, inner, loader):
        super().__init__(inner)
        self.loader = loader

    async def __call__(self, scope, receive, send):
        scope["loaded"] = self.loader(scope)
        await super().__call__(scope, receive, send)


def by_ip(scope):
    return scope["client"][0]


def with_user(inner, get_user):
    async def app(scope, receive, send):
        return await inner(dict(scope, user=await get_user(scope)), receive, send)

    return app


async def user_of(scope):
    return scope["path"]


application = ProtocolTypeRouter(
    {
        "http": RateLimitMiddleware(get_asgi_application(), by_ip, when=lambda scope: scope["path"]),
        "websocket": LoadingMiddleware(RateLimitMiddleware(URLRouter([]), key=by_ip), loader=Loader()),
        "channel": with_user(URLRouter([]), user_of),
    }
)
