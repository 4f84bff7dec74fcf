class TokenMiddleware:
    def __init__(self, inner):
        self.inner = inner

    async def __call__(self, scope, *rest):
        return self.inner(scope, *rest, self)
