from channels.auth import get_user


class Connection:
    def __init__(self, scope, middleware):
        self.scope = dict(scope)
        self.inner = middleware.inner


class UserConnection(Connection):
    async def __call__(self, receive, send):  # want: CHN103 "UserConnection"
        self.scope["user"] = await get_user(self.scope)
        return await self.inner(self.scope)(receive, send)


class UserMiddleware:
    def __init__(self, inner):
        self.inner = inner

    def __call__(self, scope):  # want: CHN103 "UserMiddleware"
        return UserConnection(scope=scope, middleware=self)
