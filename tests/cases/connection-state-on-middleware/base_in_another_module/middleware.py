from .base import HookedMiddleware
from .queries import find


class TokenMiddleware(HookedMiddleware):
    async def prepare(self, scope):
        self.token = scope["query_string"]  # want: CHN203

    async def finish(self, scope):
        async with find() as tokens:
            return dict(scope, token=tokens[self.token])
