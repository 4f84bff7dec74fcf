class ObservedMiddleware:
    def __init__(self, app, observe):
        self.app = app
        self.observe = observe

    async def __call__(self, scope, receive, send):
        await self.prepare(scope)
        self.observe(scope, receive, send)
        await self.app(scope, receive, send)

    async def prepare(self, scope):
        scope["prepared"] = True
