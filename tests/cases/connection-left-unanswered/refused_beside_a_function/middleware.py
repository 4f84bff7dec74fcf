class TokenMiddleware:
    def __init__(self, inner):
        self.inner = inner

    async def __call__(self, scope, receive, send):
        if not scope["query_string"]:
            handler = lambda text: print(text)
            handler("refused")
            return  # want: CHN804
        await self.inner(scope, receive, send)
