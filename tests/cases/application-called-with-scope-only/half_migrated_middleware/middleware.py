from channels.db import database_sync_to_async


@database_sync_to_async
def get_user(token):
    from knox.models import AuthToken

    return AuthToken.objects.get(token_key=token).user


class TokenAuthMiddleware:
    def __init__(self, inner):
        self.inner = inner

    async def __call__(self, scope, receive, send):
        scope["user"] = await get_user(scope["query_string"].decode())
        inner = self.inner(scope)  # want: CHN107 "self.inner is called with the scope alone"
        return await inner(receive, send)  # want: CHN107 "second call"


class LanguageMiddleware:
    def __init__(self, app):
        self.app = app

    async def __call__(self, scope, receive, send):
        return await self.app(dict(scope, language="nl"))  # want: CHN107 "await self.app(scope, receive, send)"


class TimezoneMiddleware:
    def __init__(self, application):
        self.application = application

    async def __call__(self, scope, receive, send):
        await self.application({**scope, "timezone": "UTC"})(receive, send)  # want: CHN107
