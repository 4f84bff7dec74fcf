class LanguageMiddleware:
    def __init__(self, inner):
        self.inner = inner

    async def __call__(self, scope, receive, send):
        return await self.inner(dict(scope, language="de"), receive, send)


def tenant_middleware(inner):
    async def middleware(scope, receive, send):
        await inner(dict(scope, tenant="acme"), receive, send)

    return middleware
