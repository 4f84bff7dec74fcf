from channels.middleware import BaseMiddleware


class HeaderMiddleware(BaseMiddleware):
    header = b""

    async def __call__(self, scope, receive, send):
        scope = self.with_header(dict(scope))
        return await self.inner(scope, receive, send)

    def with_header(self, scope):
        scope["header"] = dict(scope["headers"]).get(self.header)
        return scope
