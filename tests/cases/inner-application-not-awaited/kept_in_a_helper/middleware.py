class Tracing:
    def __init__(self, inner):
        self.inner = inner

    async def __call__(self, scope, receive, send):
        await self.forget(scope, receive, send)
        await (await self.start(scope, receive, send))

    async def start(self, scope, receive, send):
        running = self.inner(scope, receive, send)
        return running

    async def forget(self, scope, receive, send):
        running = self.inner(scope, receive, send)  # want: CHN204
