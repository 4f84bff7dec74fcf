from .base import HookedMiddleware
from .queries import find


class TokenMiddleware(HookedMiddleware):
    async def prepare(self, scope):
        self.token = scope["query_string"]  # want: CHN203:8-18 inference "keep it in a local variable or in the scope"

    async def finish(self, scope):
        async with find() as tokens:
            return dict(scope, token=tokens[self.token])
