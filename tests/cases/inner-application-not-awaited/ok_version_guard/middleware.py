import channels


class TokenMiddleware:
    def __init__(self, inner):
        self.inner = inner

    async def __call__(self, scope, receive, send):
        if channels.__version__.startswith("2."):
            return self.inner(scope, receive, send)
        return await self.inner(scope, receive, send)
