class LanguageMiddleware:
    def __init__(self, inner):
        self.inner = inner

    async def __call__(self, scope, receive, send):
        return self.inner(dict(scope, language="de"), receive, send)  # [inner-application-not-awaited]


def tenant_middleware(inner):
    async def middleware(scope, receive, send):
        inner(dict(scope, tenant="acme"), receive, send)  # [inner-application-not-awaited]

    return middleware
