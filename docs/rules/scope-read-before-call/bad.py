from channels.generic.websocket import AsyncWebsocketConsumer


class RoomConsumer(AsyncWebsocketConsumer):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.path = self.scope["path"]  # [scope-read-before-call]

    async def receive(self, text_data=None, bytes_data=None):
        await self.send(self.path)


class NewsConsumer(AsyncWebsocketConsumer):
    @property
    def groups(self):
        return ["news{}".format(self.scope["path"].replace("/", "."))]  # [scope-read-before-call]

    async def receive(self, text_data=None, bytes_data=None):
        await self.send(self.scope["path"])
