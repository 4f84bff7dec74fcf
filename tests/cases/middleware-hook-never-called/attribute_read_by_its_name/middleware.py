from channels.middleware import BaseMiddleware


class TokenMiddleware(BaseMiddleware):
    header = b"authorization"

    async def resolve_scope(self, scope):  # want: CHN201:4-27 high "do this in async def __call__(self, scope, receive, send)"
        scope["token"] = dict(scope["headers"]).get(getattr(self, "header"))
