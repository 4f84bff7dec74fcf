from channels.generic.websocket import AsyncWebsocketConsumer


class RoomConsumer(AsyncWebsocketConsumer):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.find_room = lambda: self.scope["url_route"]["kwargs"]["room"]

        def find_user():
            return self.scope["user"]

        self.find_user = find_user
        self.started = self.now()

    @staticmethod
    def now():
        scope = "loop"
        return scope.upper()

    async def connect(self):
        self.room = self.scope["url_route"]["kwargs"]["room"]
