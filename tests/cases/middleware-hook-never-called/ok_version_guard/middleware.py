import channels
from channels.middleware import BaseMiddleware

if int(channels.__version__.split(".")[0]) < 3:

    class QueryMiddleware(BaseMiddleware):
        def populate_scope(self, scope):
            scope["query"] = scope["query_string"].decode()
else:

    class QueryMiddleware(BaseMiddleware):
        async def __call__(self, scope, receive, send):
            scope = dict(scope, query=scope["query_string"].decode())
            return await super().__call__(scope, receive, send)
