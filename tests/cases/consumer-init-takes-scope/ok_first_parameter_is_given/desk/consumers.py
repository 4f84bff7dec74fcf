from channels.generic.websocket import WebsocketConsumer


class DeskConsumer(WebsocketConsumer):
    def __init__(self, store):
        super().__init__()
        self.store = store


class BaseConsumer(WebsocketConsumer):
    def __init__(self, store):
        super().__init__()
        self.store = store


class RoomConsumer(BaseConsumer):
    def __init__(self, *args, **kwargs):
        super().__init__("rooms")


class LaterConsumer(WebsocketConsumer):
    def __init__(self, store):
        super().__init__()
        self.title = store["title"]
