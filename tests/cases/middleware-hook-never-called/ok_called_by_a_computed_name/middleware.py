from channels.middleware import BaseMiddleware


class HookedMiddleware(BaseMiddleware):
    hooks = ("populate_scope", "resolve_scope")

    async def __call__(self, scope, receive, send):
        for name in self.hooks:
            getattr(self, name)(scope)
        await super().__call__(scope, receive, send)

    def populate_scope(self, scope):
        scope["tenant"] = None

    def resolve_scope(self, scope):
        scope["tenant"] = scope["path"]
