from channels.db import database_sync_to_async
from channels.middleware import BaseMiddleware
from rest_framework.authtoken.models import Token


class TokenAuthMiddleware(BaseMiddleware):
    async def __call__(self, scope, receive, send):
        token = await database_sync_to_async(Token.objects.get)(key=scope["query_string"].decode())
        return await super().__call__(dict(scope, user=token.user), receive, send)
