from asyncio import create_task

from channels.generic.websocket import AsyncJsonWebsocketConsumer, AsyncWebsocketConsumer

from .handlers import Handler, opened


class MethodConsumer(AsyncWebsocketConsumer):
    async def connect(self):
        await self.open()
        await self.send("hello")
        if not self.scope["user"]:
            await self.accept()

    async def open(self):
        await self.really_open()

    async def really_open(self):
        await self.accept()


class HandlerConsumer(AsyncWebsocketConsumer):
    async def connect(self):
        self.handler = Handler(self.scope)
        await self.handler.connected()
        await self.send("hello")
        await self.accept()


class HandedConsumer(AsyncWebsocketConsumer):
    async def connect(self):
        await opened(self)
        await self.send("hello")
        await self.accept()


class NestedConsumer(AsyncWebsocketConsumer):
    async def connect(self):
        async def later():
            await self.accept()

        await later()
        await self.send("hello")


class TaskConsumer(AsyncJsonWebsocketConsumer):
    async def connect(self):
        create_task(self.send_json({"hello": "there"}))
        await self.accept()


def accepting(connect):
    async def wrapped(self):
        await self.accept()
        await connect(self)

    return wrapped


class DecoratedConsumer(AsyncWebsocketConsumer):
    @accepting
    async def connect(self):
        await self.send("hello")
        if self.scope["user"]:
            await self.accept("again")


class TableConsumer(AsyncWebsocketConsumer):
    async def connect(self):
        self.steps = {"first": self.accept}
        await self.steps["first"]()
        await self.send("hello")

    async def first(self):
        await self.second()

    async def second(self):
        await self.first()


class CircleConsumer(TableConsumer):
    async def connect(self):
        await self.first()
        await self.send("hello")
        await self.accept()


class IndexedConsumer(AsyncWebsocketConsumer):
    async def connect(self):
        await self.handlers[self.scope["path"]].opened()
        await self.send("hello")
        await self.accept()
