from urllib.parse import parse_qs

from channels.middleware import BaseMiddleware


class TokenMiddleware:
    """Puts the token of the query string into the scope."""

    def __init__(self, inner):
        self.inner = inner

    async def __call__(self, scope, receive, send):
        token = parse_qs(scope["query_string"])[b"token"][0]
        await self.inner(dict(scope, token=token), receive, send)


def language_middleware(inner):
    async def application(scope, receive, send):
        await inner(dict(scope, language="de"), receive, send)

    return application


class TenantMiddleware(BaseMiddleware):
    async def __call__(self, scope, receive, send):
        await super().__call__(dict(scope, tenant="acme"), receive, send)


class RegionMiddleware:
    def __init__(self, inner):
        self.inner = inner

    async def __call__(self, scope, receive, send):
        await self.inner(dict(scope, region="eu"), receive, send)
