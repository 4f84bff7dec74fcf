import attr


@attr.s
class TokenAuth:
    app = attr.ib()

    async def __call__(self, scope, receive, send):
        self.headers = dict(scope["headers"])  # want: CHN203
        await receive()
        scope["token"] = self.headers.get(b"token")
        await self.app(scope, receive, send)


def stack(inner):
    return TokenAuth(inner)


class VisitMiddleware:
    def __init__(self, *args):
        self.inner = args[0]

    async def __call__(self, scope, receive, send):
        self.real_send = send  # want: CHN203
        await self.inner(scope, receive, self.wrapped)

    async def wrapped(self, message):
        await self.real_send(message)
