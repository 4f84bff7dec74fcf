class TokenMiddleware:
    def __init__(self, inner):
        self.inner = inner

    async def __call__(self, scope, receive, send):
        if b"token=" not in scope["query_string"]:
            return  # [connection-left-unanswered]
        await self.inner(dict(scope, token=scope["query_string"]), receive, send)
