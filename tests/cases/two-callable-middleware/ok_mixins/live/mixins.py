class TokenMixin:
    async def __call__(self, scope, receive, send):
        return await self.inner(dict(scope, token="t"), receive, send)


class Lookup:
    def __call__(self, scope):
        return self.inner(scope)
