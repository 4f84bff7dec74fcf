from channels.generic.websocket import JsonWebsocketConsumer


class RoomConsumer(JsonWebsocketConsumer):
    def __init__(self, s):  # want: CHN104:4-16 high "drop it, and read self.scope when connected"
        super().__init__(s)
        self.room = s["url_route"]["kwargs"]["room"]
