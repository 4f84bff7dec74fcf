from urllib.parse import parse_qs

from channels.db import database_sync_to_async
from channels.middleware import BaseMiddleware


@database_sync_to_async
def get_user(token):
    from accounts.models import Token

    return Token.objects.get(key=token).user


class TokenAuthMiddleware:
    def __init__(self, inner):
        self.inner = inner

    async def __call__(self, scope, receive, send):
        query = parse_qs(scope["query_string"].decode())
        scope = dict(scope, user=await get_user(query["token"][0]))
        return await self.inner(scope, receive, send)


class LocaleMiddleware(BaseMiddleware):
    async def __call__(self, scope, receive, send):
        scope = dict(scope, locale="en")
        return await super().__call__(scope, receive, send)
