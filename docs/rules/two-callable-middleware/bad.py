from urllib.parse import parse_qs

from channels.middleware import BaseMiddleware


class TokenMiddleware:
    """Puts the token of the query string into the scope."""

    def __init__(self, inner):
        self.inner = inner

    def __call__(self, scope):  # [two-callable-middleware]
        return TokenMiddlewareInstance(scope, self)


class TokenMiddlewareInstance:
    def __init__(self, scope, middleware):  # [two-callable-middleware]
        self.scope = dict(scope)
        self.inner = middleware.inner

    async def __call__(self, receive, send):  # [two-callable-middleware]
        self.scope["token"] = parse_qs(self.scope["query_string"])[b"token"][0]
        inner = self.inner(self.scope)
        await inner(receive, send)


def language_middleware(inner):
    def application(scope):  # [two-callable-middleware]
        return inner(dict(scope, language="de"))

    return application


class TenantMiddleware(BaseMiddleware):
    def __call__(self, scope):  # [two-callable-middleware]
        return self.inner(dict(scope, tenant="acme"))


class RegionMiddleware:
    """Half migrated: what is inside is called as on Channels 3."""

    def __init__(self, inner):
        self.inner = inner

    def __call__(self, scope):  # [two-callable-middleware]
        async def application(receive, send):
            await self.inner(dict(scope, region="eu"), receive, send)

        return application
