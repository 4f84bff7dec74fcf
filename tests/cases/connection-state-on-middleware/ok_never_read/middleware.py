class DebugMiddleware:
    def __init__(self, inner):
        self.inner = inner

    async def __call__(self, scope, receive, send):
        self.last_scope = scope
        await self.inner(scope, receive, send)
