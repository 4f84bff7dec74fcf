from .tools import awaited_twice


class TokenMiddleware:
    def __init__(self, inner):
        self.inner = inner

    async def prepared(self, scope, receive, send, token):
        return self.inner(dict(scope, token=token), receive, send)

    async def __call__(self, scope, receive, send):
        await (await self.prepared(scope, receive, send, "x"))


class PrivateMiddleware:
    def __init__(self, inner):
        self.inner = inner

    async def __answer(self, scope, receive, send):
        return self.inner(scope, receive, send)

    async def __call__(self, scope, receive, send):
        await (await self.__answer(scope, receive, send))


class DecoratedMiddleware:
    def __init__(self, inner):
        self.inner = inner

    @awaited_twice
    async def __call__(self, scope, receive, send):
        return self.inner(scope, receive, send)
