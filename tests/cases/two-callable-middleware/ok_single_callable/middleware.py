from channels.auth import AuthMiddleware, AuthMiddlewareStack
from channels.db import database_sync_to_async
from channels.middleware import BaseMiddleware


@database_sync_to_async
def get_user(scope):
    from django.contrib.auth import get_user_model

    return get_user_model().objects.filter(pk=scope["user_id"]).first()


class TokenAuthMiddleware:
    def __init__(self, inner):
        self.inner = inner

    async def __call__(self, scope, receive, send):
        scope = dict(scope, user=await get_user(scope))
        return await self.inner(scope, receive, send)


class TenantMiddleware(BaseMiddleware):
    async def __call__(self, scope, receive, send):
        tenant = scope["path"].split("/")[1]
        return await super().__call__(dict(scope, tenant=tenant), receive, send)


class GuestAuthMiddleware(AuthMiddleware):
    async def resolve_scope(self, scope):
        scope["user"]._wrapped = await get_user(scope)


TokenAuthMiddlewareStack = lambda inner: TokenAuthMiddleware(AuthMiddlewareStack(inner))
