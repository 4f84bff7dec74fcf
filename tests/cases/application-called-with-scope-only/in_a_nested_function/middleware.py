from channels.middleware import BaseMiddleware


class Timed(BaseMiddleware):
    async def __call__(self, scope, receive, send):
        async def wrapped():
            return await self.inner(scope)(receive, send)  # want: CHN107

        await wrapped()
