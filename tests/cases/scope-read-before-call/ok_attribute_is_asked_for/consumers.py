from channels.generic.websocket import WebsocketConsumer


class PresenceConsumer(WebsocketConsumer):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.user = None
        if hasattr(self, "scope"):
            self.user = self.scope["user"]
        self.path = self.scope["path"] if hasattr(self, "scope") else None
