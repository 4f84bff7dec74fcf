import asyncio

from channels.middleware import BaseMiddleware


class LifespanMiddleware(BaseMiddleware):
    async def __call__(self, scope, receive, send):
        if scope["type"] == "lifespan":
            self.task = asyncio.ensure_future(self.inner(scope, receive, send))
            await receive()
            self.task.cancel()
        elif scope["type"] == "startup":
            await self.lifespan(receive, send)
        else:
            await super().__call__(scope, receive, send)

    async def lifespan(self, receive, send):
        self.send = send
        await receive()
        await self.send({"type": "lifespan.startup.complete"})


class CountingMiddleware(BaseMiddleware):
    async def __call__(self, scope, receive, send):
        self.total = getattr(self, "total", 0) + len(scope["headers"])
        self.seen = self.seen | {scope["path"]}
        self.bytes += len(scope["query_string"])
        await super().__call__(scope, receive, send)
        print(self.total, self.seen, self.bytes)
