from channels.middleware import BaseMiddleware


class TimeMiddleware(BaseMiddleware):
    async def resolve_scope(self, scope):  # want: CHN201
        await super().resolve_scope(scope)
        scope["time"] = 0
