class SessionMiddleware:
    def __init__(self, inner):
        self.inner = inner

    async def __call__(self, scope, receive, send):
        self.real_send = send  # want: CHN203 "self.real_send"
        self.activated = False
        return await self.inner(dict(scope), receive, self.send)

    async def send(self, message):
        await self.real_send(message)


class CountedMiddleware:
    def __init__(self, inner):
        self.inner = inner

    async def __call__(self, scope, receive, send):
        self.path = scope["path"]  # want: CHN203

        async def counted(message):
            message["path"] = self.path
            await send(message)

        await self.inner(scope, receive, counted)
