from channels.auth import AuthMiddlewareStack
from channels.db import database_sync_to_async
from django.db import close_old_connections


@database_sync_to_async
def get_user(key):
    from knox.models import AuthToken

    close_old_connections()
    return AuthToken.objects.get(token_key=key).user


class QueryAuthMiddleware:
    """Custom middleware that takes the user from the query string."""

    def __init__(self, inner):
        self.inner = inner

    def __call__(self, scope):  # want: CHN103 "QueryAuthMiddleware"
        return QueryAuthMiddlewareInstance(scope, self)


class QueryAuthMiddlewareInstance:
    """Lives as long as one connection."""

    def __init__(self, scope, middleware):  # want: CHN103 "QueryAuthMiddlewareInstance"
        self.middleware = middleware
        self.scope = dict(scope)
        self.inner = self.middleware.inner

    async def __call__(self, receive, send):  # want: CHN103 "QueryAuthMiddlewareInstance"
        self.scope["user"] = await get_user(self.scope["query_string"].decode())
        inner = self.inner(self.scope)
        return await inner(receive, send)


QueryAuthMiddlewareStack = lambda inner: QueryAuthMiddleware(AuthMiddlewareStack(inner))
