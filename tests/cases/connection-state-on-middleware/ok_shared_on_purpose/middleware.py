import time

from .settings import load


class CountingMiddleware:
    def __init__(self, inner):
        self.inner = inner
        self.count = 0
        self.rules = None

    async def __call__(self, scope, receive, send):
        self.count += 1
        self.last_seen = time.time()
        if self.rules is None:
            self.rules = await load()
        await send({"count": self.count, "seen": self.last_seen, "rules": self.rules})
        await self.inner(scope, receive, send)
        self.count -= 1
