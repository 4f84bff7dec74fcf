from channels.generic.websocket import WebsocketConsumer


class ChatConsumer(WebsocketConsumer):
    def __init__(self):
        super().__init__()
        if not hasattr(self, "scope"):
            self.user = None
            return
        self.user = self.scope["user"]
