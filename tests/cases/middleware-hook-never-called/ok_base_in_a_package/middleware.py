from channels_auth_token_middlewares.middleware import HeaderAuthTokenMiddleware
from django_channels_jwt.middleware import JwtAuthMiddleware


class KeyMiddleware(HeaderAuthTokenMiddleware):
    """Its base descends from AuthMiddleware, which calls the hook."""

    async def resolve_scope(self, scope):
        scope["key"] = self.get_token_key_string(scope)
        await super().resolve_scope(scope)


class LoggedMiddleware(JwtAuthMiddleware):
    async def __call__(self, scope, receive, send):
        await self.resolve_scope(scope)
        return await super().__call__(scope, receive, send)

    async def resolve_scope(self, scope):
        scope["seen"] = True
