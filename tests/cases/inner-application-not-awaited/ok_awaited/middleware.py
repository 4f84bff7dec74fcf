import asyncio


class TokenMiddleware:
    def __init__(self, inner):
        self.inner = inner

    async def __call__(self, scope, receive, send):
        return await self.inner(scope, receive, send)


class TimeoutMiddleware:
    def __init__(self, inner):
        self.inner = inner

    async def __call__(self, scope, receive, send):
        await asyncio.wait_for(self.inner(scope, receive, send), timeout=30)


class TaskMiddleware:
    def __init__(self, inner):
        self.inner = inner

    async def __call__(self, scope, receive, send):
        task = asyncio.ensure_future(self.inner(scope, receive, send))
        other = self.inner(dict(scope, copy=True), receive, send)
        coroutine = self.inner(scope, receive, send)
        await asyncio.gather(task, other)
        return await coroutine
