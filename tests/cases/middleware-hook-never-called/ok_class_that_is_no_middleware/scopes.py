from channels.middleware import BaseMiddleware


class ScopeFactory:
    def populate_scope(self, scope):
        scope["tenant"] = None


class TenantMiddleware(BaseMiddleware):
    factory = ScopeFactory

    async def __call__(self, scope, receive, send):
        scope = dict(scope)
        getattr(self.factory(), "populate_scope")(scope)
        return await super().__call__(scope, receive, send)
