from channels.generic.websocket import AsyncWebsocketConsumer


class RoomConsumer(AsyncWebsocketConsumer):
    async def connect(self):
        self.path = self.scope["path"]
        await self.accept()

    async def receive(self, text_data=None, bytes_data=None):
        await self.send(self.path)


class NewsConsumer(AsyncWebsocketConsumer):
    async def websocket_connect(self, message):
        self.groups = ["news{}".format(self.scope["path"].replace("/", "."))]
        await super().websocket_connect(message)

    async def receive(self, text_data=None, bytes_data=None):
        await self.send(self.scope["path"])
