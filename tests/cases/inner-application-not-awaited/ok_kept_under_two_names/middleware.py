class Tracing:
    def __init__(self, inner):
        self.inner = inner

    async def __call__(self, scope, receive, send):
        self.running = running = self.inner(scope, receive, send)
        await self.finish()

    async def finish(self):
        await self.running
