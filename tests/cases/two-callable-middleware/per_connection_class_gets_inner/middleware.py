class _Connection:
    def __init__(self, scope, inner, store):  # want: CHN103 "_Connection"
        self.scope = scope
        self.inner = inner
        self.store = store

    async def __call__(self, receive, send):  # want: CHN103 "_Connection"
        self.scope["profile"] = await self.store.load(self.scope["user"].pk)
        application = self.inner(self.scope)
        await application(receive, send)


class ProfileMiddleware:
    def __init__(self, inner, store):
        self.inner = inner
        self.store = store

    def __call__(self, scope):  # want: CHN103 "ProfileMiddleware"
        connection = _Connection(scope, self.inner, store=self.store)
        return connection
