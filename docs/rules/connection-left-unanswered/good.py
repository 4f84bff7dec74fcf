class TokenMiddleware:
    def __init__(self, inner):
        self.inner = inner

    async def __call__(self, scope, receive, send):
        if b"token=" not in scope["query_string"]:
            await send({"type": "websocket.close", "code": 4401})
            return
        await self.inner(dict(scope, token=scope["query_string"]), receive, send)
