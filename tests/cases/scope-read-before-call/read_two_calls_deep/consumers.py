from channels.generic.websocket import AsyncWebsocketConsumer


class RoomConsumer(AsyncWebsocketConsumer):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.prepare()

    def prepare(self):
        self.user = self.find_user()

    def find_user(self):
        return self.scope["user"]  # want: CHN106:15-25 high "self.scope is not set before the consumer is called: read it in connect()"
