from realtime.middleware import BaseMiddleware


class FlagMiddleware(BaseMiddleware):
    async def resolve_scope(self, scope):
        scope["flags"] = []
