import channels
from channels.middleware import BaseMiddleware

from shop.middleware import attach


class CartMiddleware(BaseMiddleware):
    if int(channels.__version__.split(".")[0]) < 3:

        async def resolve_scope(self, scope):
            attach(scope)
    else:

        async def __call__(self, scope, receive, send):
            scope = dict(scope)
            attach(scope)
            return await super().__call__(scope, receive, send)
