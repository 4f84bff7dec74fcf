from channels.generic.websocket import AsyncWebsocketConsumer


class RoomConsumer(AsyncWebsocketConsumer):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.started = self.clock()
        self.greet = self.greeting
        self.on_close = lambda: self.scope["user"]

        def later():
            return self.scope["user"]

        self.find_user = later

    def clock(self):
        return 0

    def greeting(self):
        return f"hello {self.scope['user']}"

    @property
    def user(self):
        return self.scope["user"]

    async def load(self):
        self.page = self.scope["url_route"]

    async def connect(self):
        await self.load()
        await self.accept()
