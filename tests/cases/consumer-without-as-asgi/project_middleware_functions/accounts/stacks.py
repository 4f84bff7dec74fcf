from channels.auth import AuthMiddlewareStack
from channels.security.websocket import AllowedHostsOriginValidator


class TokenAuthMiddleware:
    def __init__(self, app):
        self.app = app

    async def __call__(self, scope, receive, send):
        return await self.app(dict(scope, token=None), receive, send)


TokenAuthMiddlewareStack = lambda inner: TokenAuthMiddleware(AuthMiddlewareStack(inner))


def SecureStack(inner):
    return AllowedHostsOriginValidator(TokenAuthMiddlewareStack(inner))


def with_locale(inner):
    async def app(scope, receive, send):
        await inner(dict(scope, locale="en"), receive, send)

    return app
