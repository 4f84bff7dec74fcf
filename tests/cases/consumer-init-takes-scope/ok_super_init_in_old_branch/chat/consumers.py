import channels
from channels.generic.websocket import WebsocketConsumer


class ChatConsumer(WebsocketConsumer):
    def __init__(self, *args, **kwargs):
        if channels.__version__ < "3":
            super().__init__(args[0])
        else:
            super().__init__()
        self.room = None

    def connect(self):
        self.accept()
