from channels.generic.websocket import AsyncWebsocketConsumer
from channels.routing import URLRouter


class DenyConsumer(AsyncWebsocketConsumer):
    async def connect(self):
        await self.close()


class Denying:
    def __init__(self, denier, inner):
        self.denier = denier.as_asgi()
        self.inner = inner

    async def __call__(self, scope, receive, send):
        application = self.inner if scope["user"] else self.denier
        return await application(scope, receive, send)


class DenyingMiddleware(Denying):
    def __init__(self, inner):
        super().__init__(DenyConsumer, inner)

    async def __call__(self, scope, receive, send):
        return await self.inner(scope, receive, send)


application = DenyingMiddleware(URLRouter([]))
