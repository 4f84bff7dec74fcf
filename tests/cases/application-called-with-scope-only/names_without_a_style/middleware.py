from channels.middleware import BaseMiddleware


class LegacyTokenMiddleware(BaseMiddleware):
    """For the tokens of the old apps."""

    async def __call__(self, scope, receive, send):
        inner = self.inner(scope)  # want: CHN107
        return await inner(receive, send)  # want: CHN107


class IncompatibleClientMiddleware(BaseMiddleware):
    async def __call__(self, scope, receive, send):
        return await self.inner(scope)(receive, send)  # want: CHN107


class DoubleSubmitCookieMiddleware(BaseMiddleware):
    async def __call__(self, scope, receive, send):
        return await self.inner(scope)(receive, send)  # want: CHN107


class CompatModeMiddleware(BaseMiddleware):
    async def __call__(self, scope, receive, send):
        return await self.inner(scope)(receive, send)  # want: CHN107
