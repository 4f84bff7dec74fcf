from channels.db import database_sync_to_async
from channels.middleware import BaseMiddleware

from accounts.models import Token


@database_sync_to_async
def get_user(key):
    return Token.objects.get(key=key).user


class TokenMiddleware(BaseMiddleware):
    def populate_scope(self, scope):  # want: CHN201 "never calls populate_scope()"
        scope.setdefault("user", None)

    async def resolve_scope(self, scope):  # want: CHN201 "never calls resolve_scope()"
        await super().resolve_scope(scope)
        scope["user"] = await get_user(scope["query_string"].decode())
