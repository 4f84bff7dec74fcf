from channels.middleware import BaseMiddleware


class TokenMiddleware(BaseMiddleware):
    header = b"authorization"

    async def resolve_scope(self, scope):  # want: CHN201
        scope["token"] = dict(scope["headers"]).get(getattr(self, "header"))
