from .users import get_user


class TokenAuthMiddleware:
    def __init__(self, inner):
        self.inner = inner

    async def __call__(self, scope, receive, send):
        self.user = await get_user(scope)
        scope["user"] = self.user
        return await self.inner(scope, receive, send)


class DeniedMiddleware:
    def __init__(self, inner):
        self.inner = inner

    async def __call__(self, scope, receive, send):
        self.user = scope.get("user")
        if self.user is None:
            await send({"type": "websocket.close"})
            return
        scope["name"] = self.user.name
        await self.inner(scope, receive, send)


class HelperMiddleware:
    def __init__(self, inner):
        self.inner = inner

    async def __call__(self, scope, receive, send):
        self.scope = scope
        path = self.path
        await self.inner(dict(self.scope, prefix=await self.prefix(path)), receive, send)

    @property
    def path(self):
        return self.scope["path"]

    async def prefix(self, path):
        return path.split("/")[0]
