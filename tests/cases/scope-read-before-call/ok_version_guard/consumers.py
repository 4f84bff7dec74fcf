import channels
from channels.generic.websocket import WebsocketConsumer


class DeskConsumer(WebsocketConsumer):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.user = None
        if int(channels.__version__.split(".")[0]) < 3:
            self.user = self.scope["user"]
