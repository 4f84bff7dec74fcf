from channels.middleware import BaseMiddleware
from realtime.middleware import ResolvesScope


class CartMiddleware(ResolvesScope, BaseMiddleware):
    async def resolve_scope(self, scope):
        scope["cart"] = []
