from channels.middleware import BaseMiddleware


class Switch(BaseMiddleware):
    def __init__(self, inner, zeta, alpha):
        super().__init__(inner)
        self.zeta = zeta
        self.alpha = alpha

    async def __call__(self, scope, receive, send):
        if self.enabled:
            await self.zeta(scope, receive, send)
        elif self.paused:
            await self.alpha(scope, receive, send)
        return await self.inner(scope)(receive, send)  # want: CHN107


async def tracing(scope, receive, send, inner=dict):
    scope = inner(scope)
    await send(scope)


class Either(BaseMiddleware):
    async def __call__(self, scope, receive, send):
        if self.is_new:
            return await self.inner(scope, receive, send)
        return await self.inner(scope)(receive, send)
