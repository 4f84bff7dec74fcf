from channels.middleware import BaseMiddleware


class TenantMiddleware(BaseMiddleware):
    def populate_scope(self, scope):
        scope.setdefault("tenant", None)

    async def resolve_scope(self, scope):
        scope["tenant"] = dict(scope["headers"]).get(b"host")

    async def __call__(self, scope, receive, send):
        scope = dict(scope)
        self.populate_scope(scope)
        await self.resolve_scope(scope)
        return await super().__call__(scope, receive, send)
