from channels.middleware import BaseMiddleware


class ResolvingMiddleware(BaseMiddleware):
    async def __call__(self, scope, receive, send):
        scope = dict(scope)
        await self.resolve_scope(scope)
        return await super().__call__(scope, receive, send)


class DeviceMiddleware(ResolvingMiddleware):
    async def resolve_scope(self, scope):
        scope["device"] = dict(scope["headers"]).get(b"user-agent")
