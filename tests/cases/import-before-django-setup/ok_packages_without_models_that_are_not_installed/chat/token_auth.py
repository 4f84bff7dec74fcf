from urllib.parse import parse_qs

from channels.db import database_sync_to_async


class TokenAuthMiddleware:
    def __init__(self, inner, *checks):
        self.inner = inner

    async def __call__(self, scope, receive, send):
        user = await get_user(parse_qs(scope["query_string"])[b"token"][0])
        return await self.inner(dict(scope, user=user), receive, send)


@database_sync_to_async
def get_user(key):
    from rest_framework.authtoken.models import Token

    return Token.objects.get(key=key).user
