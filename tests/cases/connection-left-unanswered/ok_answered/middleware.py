from channels.exceptions import DenyConnection
from channels.middleware import BaseMiddleware
from channels.security.websocket import WebsocketDenier


class ClosingMiddleware(BaseMiddleware):
    async def __call__(self, scope, receive, send):
        if "user" not in scope:
            await send({"type": "websocket.close", "code": 4401})
            return
        if not scope["user"].is_active:
            denier = WebsocketDenier.as_asgi()
            return await denier(scope, receive, send)
        if not scope["user"].is_staff:
            await self.refuse(send)
            return None
        if scope["user"].is_anonymous:
            raise DenyConnection("sign in first")
        try:
            await super().__call__(scope, receive, send)
        except ValueError:
            return
        print("left")
        return

    async def refuse(self, send):
        await send({"type": "websocket.close"})


class WaitingMiddleware:
    def __init__(self, inner):
        self.inner = inner

    async def __call__(self, scope, receive, send):
        message = await receive()
        if message["type"] == "websocket.disconnect":
            return
        await self.inner(scope, receive, send)


class EitherMiddleware:
    def __init__(self, inner):
        self.inner = inner

    async def __call__(self, scope, receive, send):
        async def close():
            await send({"type": "websocket.close"})

        if scope["path"] == "/":
            await close()
            return
        if scope["path"] == "/ws/":
            await self.inner(scope, receive, send)
        else:
            await send({"type": "websocket.close"})
        return


def answered(call):
    async def wrapped(self, scope, receive, send):
        await send({"type": "websocket.close"})
        await call(self, scope, receive, send)

    return wrapped


class DecoratedMiddleware:
    def __init__(self, inner):
        self.inner = inner

    @answered
    async def __call__(self, scope, receive, send):
        if "user" not in scope:
            return
        await self.inner(scope, receive, send)
