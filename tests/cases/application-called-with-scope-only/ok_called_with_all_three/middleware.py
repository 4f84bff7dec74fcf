from channels.middleware import BaseMiddleware


class TokenMiddleware(BaseMiddleware):
    async def __call__(self, scope, receive, send):
        return await super().__call__(dict(scope, token="x"), receive, send)


class VisitMiddleware:
    def __init__(self, inner):
        self.inner = inner

    async def __call__(self, scope, receive, send):
        inner = self.inner
        await inner(scope, receive=receive, send=send)


def locale(inner):
    async def app(scope, *connection):
        return await inner(scope, *connection)

    return app
