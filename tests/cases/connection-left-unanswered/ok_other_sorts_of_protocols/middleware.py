class CountingMiddleware:
    def __init__(self, inner):
        self.inner = inner

    async def __call__(self, scope, receive, send):
        if scope["type"] == "http":
            return
        await self.inner(scope, receive, send)


class MatchingMiddleware:
    def __init__(self, inner):
        self.inner = inner

    async def __call__(self, scope, receive, send):
        wanted = scope["type"] in ("http", "websocket")
        while scope["type"] == "lifespan":
            return
        if wanted if scope else "websocket":
            return
        await self.inner(scope, receive, send)
