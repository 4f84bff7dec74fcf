class HookedMiddleware:
    def __init__(self, inner):
        self.inner = inner

    async def __call__(self, scope, receive, send):
        await self.prepare(scope)
        await self.inner(await self.finish(scope), receive, send)

    async def prepare(self, scope):
        pass

    async def finish(self, scope):
        return scope
