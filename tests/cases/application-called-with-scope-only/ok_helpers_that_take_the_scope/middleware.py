from channels.middleware import BaseMiddleware


class UserMiddleware:
    def __init__(self, inner, get_user, headers=dict):
        self.inner = inner
        self.get_user = get_user
        self.headers = headers

    async def __call__(self, scope, receive, send):
        user = await self.get_user(scope)
        headers = self.headers(scope["headers"])
        self.log(scope)
        return await self.inner(dict(scope, user=user, headers=headers), receive, send)

    def log(self, scope):
        print(scope["path"])


class TenantMiddleware(BaseMiddleware):
    async def __call__(self, scope, receive, send):
        await self.populate(scope)
        return await super().__call__(scope, receive, send)

    async def populate(self, scope):
        scope["tenant"] = await tenant_of(scope)


async def tenant_of(scope):
    return dict(scope)["path"]
