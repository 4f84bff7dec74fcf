from channels.generic.websocket import AsyncWebsocketConsumer, JsonWebsocketConsumer


class RoomConsumer(AsyncWebsocketConsumer):
    def __init__(self, room=None):
        super().__init__()
        self.room = room


class ReportConsumer(JsonWebsocketConsumer):
    def __init__(self, options, *, title="Report"):
        super().__init__()
        self.options = options
        self.title = title
