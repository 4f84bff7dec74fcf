class LifespanMiddleware:
    def __init__(self, inner):
        self.inner = inner

    async def __call__(self, scope, receive, send):
        if scope["type"] == "lifespan":
            return
        await self.inner(scope, receive, send)


class SocketMiddleware:
    def __init__(self, inner):
        self.inner = inner

    async def __call__(self, scope, receive, send):
        if scope["type"] != "websocket":
            return
        await self.inner(scope, receive, send)


class KnownMiddleware:
    def __init__(self, inner):
        self.inner = inner

    async def __call__(self, scope, receive, send):
        if scope["type"] in ("http", "websocket"):
            return await self.inner(scope, receive, send)
        return


class LastMiddleware:
    def __init__(self, inner):
        self.inner = inner

    async def __call__(self, scope, receive, send):
        protocol = scope["type"]
        if protocol == "websocket":
            await self.inner(scope, receive, send)
        elif protocol == "http":
            await self.inner(dict(scope, path="/"), receive, send)
        else:
            return None
