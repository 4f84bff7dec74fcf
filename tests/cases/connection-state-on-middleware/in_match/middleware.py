from channels.middleware import BaseMiddleware


class Matched(BaseMiddleware):
    async def __call__(self, scope, receive, send):
        match scope["type"]:
            case "websocket":
                self.path = scope["path"]  # want: CHN203
            case _:
                self.other = scope["type"]
        await self.inner(scope, receive, send)
        print(self.path)


class Bound(BaseMiddleware):
    async def __call__(self, scope, receive, send):
        match scope:
            case {"user": user}:
                self.user = user  # want: CHN203
        await self.inner(scope, receive, send)
        match self.user:
            case None:
                print("anonymous")


class Constant(BaseMiddleware):
    async def __call__(self, scope, receive, send):
        match scope["type"]:
            case "websocket":
                self.kind = "socket"
        await self.inner(scope, receive, send)
        print(self.kind)
