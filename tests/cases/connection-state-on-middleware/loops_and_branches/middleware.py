import asyncio


class RetryMiddleware:
    def __init__(self, inner):
        self.inner = inner

    async def __call__(self, scope, receive, send):
        for attempt in range(3):
            if attempt:
                print(self.attempted)
            self.attempted = scope["path"]  # want: CHN203
            try:
                await asyncio.sleep(attempt)
            except asyncio.CancelledError:
                continue
        return await self.inner(scope, receive, send)


class GuardedMiddleware:
    def __init__(self, inner):
        self.inner = inner

    async def __call__(self, scope, receive, send):
        try:
            self.client = scope["client"]  # want: CHN203
            await asyncio.sleep(0)
        finally:
            scope["peer"] = self.client
        while True:
            self.message = await receive()  # want: CHN203
            await send(self.message)
            print(self.message)
            if not self.message:
                break
        return await self.inner(scope, receive, send)
