from channels.middleware import BaseMiddleware
from tracing import traced


class TraceMiddleware(BaseMiddleware):
    @traced
    async def resolve_scope(self, scope):  # want: CHN201:4-27 high "do this in async def __call__(self, scope, receive, send)"
        scope["trace"] = dict(scope["headers"]).get(b"x-trace-id")
