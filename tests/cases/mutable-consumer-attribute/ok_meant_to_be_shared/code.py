from channels.generic.websocket import AsyncWebsocketConsumer


class Named(AsyncWebsocketConsumer):
    users = set()

    async def connect(self):
        Named.users.add(self)
        await self.accept()

    async def disconnect(self, code):
        self.users.discard(self)


class OfItsClass(AsyncWebsocketConsumer):
    online = {}
    connections = []
    waiting = []

    async def connect(self):
        self.__class__.online[self.channel_name] = self.scope["user"]
        type(self).connections.append(self)
        self.online.pop("nobody", None)
        self.connections.remove(None)
        self.waiting.append(self.channel_name)

    @classmethod
    def next(cls):
        return cls.waiting.pop(0)


class Capitals(AsyncWebsocketConsumer):
    ONLINE = set()

    async def connect(self):
        self.ONLINE.add(self.channel_name)
        await self.accept()
