from asgiref.sync import sync_to_async

from channels.auth import AuthMiddleware


class TenantMiddleware:
    def __init__(self, inner):
        self.inner = inner

    async def __call__(self, scope, receive, send):
        self.start(scope)
        await self.load()
        scope["tenant"] = self.tenant
        await self.inner(scope, receive, send)

    def start(self, scope):
        self.host, self.path = scope["server"][0], scope["path"]  # want: CHN203 "self.host"

    async def load(self):
        await sync_to_async(print)("loading")
        self.tenant = {"host": self.host}


class StaffMiddleware(AuthMiddleware):
    def populate_scope(self, scope):
        super().populate_scope(scope)
        self.current = scope  # want: CHN203

    async def resolve_scope(self, scope):
        await super().resolve_scope(scope)
        self.current["staff"] = True
