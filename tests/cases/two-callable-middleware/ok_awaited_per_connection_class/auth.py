from channels.db import database_sync_to_async


@database_sync_to_async
def get_user(key):
    from knox.models import AuthToken

    return AuthToken.objects.get(token_key=key).user


class QueryAuthMiddleware:
    def __init__(self, inner):
        self.inner = inner

    async def __call__(self, scope, receive, send):
        instance = QueryAuthMiddlewareInstance(scope, self)
        return await instance(receive, send)


class QueryAuthMiddlewareInstance:
    def __init__(self, scope, middleware):
        self.scope = dict(scope)
        self.inner = middleware.inner

    async def __call__(self, receive, send):
        self.scope["user"] = await get_user(self.scope["query_string"].decode())
        return await self.inner(self.scope, receive, send)


class LanguageConnection:
    def __init__(self, scope, inner):
        self.scope = dict(scope, language="nl")
        self.inner = inner

    async def __call__(self, receive, send):
        await self.inner(self.scope, receive, send)


class LanguageMiddleware:
    def __init__(self, inner):
        self.inner = inner

    async def __call__(self, scope, receive, send):
        await LanguageConnection(scope, self.inner)(receive, send)
