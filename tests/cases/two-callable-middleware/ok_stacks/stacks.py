from channels.auth import AuthMiddlewareStack
from channels.routing import ProtocolTypeRouter, URLRouter
from channels.security.websocket import AllowedHostsOriginValidator
from channels.sessions import SessionMiddlewareStack
from django.core.asgi import get_asgi_application


class ApiKeyMiddleware:
    def __init__(self, inner, header=b"x-api-key"):
        self.inner = inner
        self.header = header

    async def __call__(self, scope, receive, send):
        key = dict(scope["headers"]).get(self.header)
        return await self.inner(dict(scope, api_key=key), receive, send)


ApiKeyStack = lambda inner: ApiKeyMiddleware(SessionMiddlewareStack(inner))
BrowserStack = lambda inner: AllowedHostsOriginValidator(AuthMiddlewareStack(inner))


def FullStack(inner, header=b"x-api-key"):
    return ApiKeyMiddleware(BrowserStack(inner), header=header)


def make_stack(*layers):
    def stack(inner):
        for layer in reversed(layers):
            inner = layer(inner)
        return inner

    return stack


application = ProtocolTypeRouter(
    {
        "http": get_asgi_application(),
        "websocket": make_stack(FullStack, lambda inner: ApiKeyStack(inner))(URLRouter([])),
    }
)
