import asyncio


async def get_user(scope):
    await asyncio.sleep(0)  # asks a database
    return scope["query_string"].decode()


class UserMiddleware:
    def __init__(self, inner):
        self.inner = inner

    async def __call__(self, scope, receive, send):
        self.scope = dict(scope)  # [connection-state-on-middleware]
        self.scope["user"] = await get_user(scope)
        await self.inner(self.scope, receive, send)
