from channels.middleware import BaseMiddleware


class Grouped(BaseMiddleware):
    async def __call__(self, scope, receive, send):
        try:
            self.user = scope["user"]  # want: CHN203
            await self.inner(scope, receive, send)
        except* ConnectionError:
            print(self.user)


class Handled(BaseMiddleware):
    async def __call__(self, scope, receive, send):
        try:
            await self.inner(scope, receive, send)
        except* ConnectionError:
            self.user = scope["user"]  # want: CHN203
            await self.log()
            print(self.user)

    async def log(self):
        await self.inner.flush()
