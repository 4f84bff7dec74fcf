from channels.middleware import BaseMiddleware


class SiteMiddleware(BaseMiddleware):
    async def __call__(self, scope, receive, send):
        return await self.inner(dict(scope), receive, send)
