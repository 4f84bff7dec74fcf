from channels.generic.websocket import AsyncWebsocketConsumer


class RoomConsumer(AsyncWebsocketConsumer):
    handle = print

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.prepare()
        self.prepare()
        self.again()

    def prepare(self):
        self.user = self.scope["user"]  # want: CHN106

    def again(self):
        self.again()
