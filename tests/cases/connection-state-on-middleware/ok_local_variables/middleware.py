class TokenAuthMiddleware:
    def __init__(self, inner, header=b"authorization"):
        self.inner = inner
        self.header = header

    async def __call__(self, scope, receive, send):
        user = await self.find(scope)
        scope = dict(scope, user=user)

        async def wrapped(message):
            message["user"] = user
            await send(message)

        return await self.inner(scope, receive, wrapped)

    async def find(self, scope):
        await self.wait()
        return dict(scope["headers"]).get(self.header)

    async def wait(self):
        pass
