from channels.exceptions import DenyConnection
from channels.middleware import BaseMiddleware


class TokenMiddleware(BaseMiddleware):
    """Puts the user of a token into the scope."""

    def populate_scope(self, scope):  # [middleware-hook-never-called]
        scope["user"] = None

    async def resolve_scope(self, scope):  # [middleware-hook-never-called]
        if scope["query_string"] != b"token=secret":
            raise DenyConnection()
        scope["user"] = "alice"
