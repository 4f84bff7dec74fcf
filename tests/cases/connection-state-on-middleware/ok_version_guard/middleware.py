import channels


class TokenMiddleware:
    def __init__(self, inner):
        self.inner = inner

    async def __call__(self, scope, receive, send):
        if channels.__version__ < "3":
            self.user = scope["user"]
            await send({"user": self.user})
            print(self.user)
        return await self.inner(scope, receive, send)
