from channels.generic.websocket import JsonWebsocketConsumer


class RoomConsumer(JsonWebsocketConsumer):
    def __init__(self, s):  # want: CHN104:4-16 high "take *args, **kwargs, and read self.scope later"
        super().__init__(s)
        self.room = s["url_route"]["kwargs"]["room"]
