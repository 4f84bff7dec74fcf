from asyncio import Lock

from channels.middleware import BaseMiddleware


class TokenMiddleware(BaseMiddleware):
    def __call__(self, scope):  # want: CHN103:4-16 high "use async def __call__(self, scope, receive, send)"
        return super().__call__(dict(scope, token="x"))


class VisitMiddleware:
    def __init__(self, inner):
        self.inner = inner

    def __call__(self, scope):  # want: CHN103
        return VisitInstance(scope, self)

    def peek(self, scope, receive, send):
        inner = self.inner(scope)
        return inner(receive, send)


class VisitInstance:
    def __init__(self, scope, middleware):  # want: CHN103:4-16 high "move it into VisitMiddleware.__call__"
        self.scope = scope
        self.inner = middleware.inner

    async def __call__(self, receive, send):  # want: CHN103:4-22 high "move it into VisitMiddleware.__call__"
        inner = self.inner(self.scope)
        return await inner(receive, send)


class LockedMiddleware:
    def __init__(self, inner):
        self.inner = inner

    async def __call__(self, scope, receive, send):
        async with Lock():
            await self.inner(scope, receive, send)


def locale(inner):
    def app(scope):  # want: CHN103:4-11 high "app takes the scope alone: use async def app(scope, receive, send)"
        return inner(dict(scope, locale="nl"))

    return app


scope_of_tests = {"type": "websocket", "path": "/"}
instance = VisitMiddleware(locale)(scope_of_tests)
