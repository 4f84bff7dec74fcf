class TokenConnection:
    def __init__(self, scope, middleware):
        self.scope = dict(scope)
        self.inner = middleware.inner

    async def __call__(self, receive, send):
        self.scope["token"] = self.scope["query_string"]
        return await self.inner(self.scope)(receive, send)
