from channels.generic.websocket import WebsocketConsumer


class HallConsumer(WebsocketConsumer):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if hasattr(self, "scope"):
            self.set_user()

    def connect(self):
        self.set_user()
        self.accept()

    def set_user(self):
        self.user = self.scope["user"]
