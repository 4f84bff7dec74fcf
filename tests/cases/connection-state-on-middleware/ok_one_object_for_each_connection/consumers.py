from channels.generic.websocket import AsyncWebsocketConsumer

from .rooms import find


class ChatConsumer(AsyncWebsocketConsumer):
    async def __call__(self, scope, receive, send):
        self.path = scope["path"]
        self.room = await find(self.path)
        await super().__call__(scope, receive, send)
        print(self.room, self.path)


class Connection:
    def __init__(self, scope, inner):
        self.scope = scope
        self.inner = inner

    async def __call__(self, receive, send):
        self.send = send
        await self.inner(self.scope, receive, self.answer)

    async def answer(self, message):
        await self.send(message)


class LoggedMiddleware:
    def __init__(self, inner):
        self.inner = inner

    async def __call__(self, scope, receive, send):
        return await Connection(scope, self.inner)(receive, send)
