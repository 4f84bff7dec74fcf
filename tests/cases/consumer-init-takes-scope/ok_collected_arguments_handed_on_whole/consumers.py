from channels.generic.websocket import JsonWebsocketConsumer


class ChatConsumer(JsonWebsocketConsumer):
    def __init__(self, *args, **kwargs):
        super().__init__(args, kwargs)
        self.user = None


class NamedConsumer(JsonWebsocketConsumer):
    def __init__(self, **kwargs):
        super().__init__("chat", **kwargs)
