from channels.middleware import BaseMiddleware
from tracing import traced


class TraceMiddleware(BaseMiddleware):
    @traced
    async def resolve_scope(self, scope):  # want: CHN201
        scope["trace"] = dict(scope["headers"]).get(b"x-trace-id")
