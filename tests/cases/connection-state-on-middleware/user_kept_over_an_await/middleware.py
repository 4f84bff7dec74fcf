from channels.db import database_sync_to_async
from channels.middleware import BaseMiddleware


@database_sync_to_async
def get_user(token):
    from knox.models import AuthToken

    return AuthToken.objects.get(token_key=token).user


class TokenAuthMiddleware:
    def __init__(self, inner):
        self.inner = inner

    async def __call__(self, scope, receive, send):
        self.scope = scope  # want: CHN203 "self.scope is shared by all connections"
        self.user = await get_user(scope["query_string"])  # want: CHN203 "keep it in a local variable"
        await self.log(self.user)
        self.scope["user"] = self.user
        return await self.inner(self.scope, receive, send)

    async def log(self, user):
        await get_user(user.pk)


class LocaleMiddleware(BaseMiddleware):
    async def __call__(self, scope, receive, send):
        headers = dict(scope["headers"])
        self.locale = headers.get(b"accept-language", b"").decode()  # want: CHN203
        if not self.locale:
            await send({"type": "locale.missing"})
        scope["locale"] = self.locale
        await super().__call__(scope, receive, send)
