from channels.consumer import AsyncConsumer
from channels.generic.websocket import JsonWebsocketConsumer, WebsocketConsumer


class ExportWorker(AsyncConsumer):
    def __init__(self, scope=None):
        super().__init__(scope)  # want: CHN104:8-31 high "super().__init__() takes no scope since Channels 3: call it without"
        self.rows = 0


class ChatConsumer(WebsocketConsumer):
    def __init__(self, scope=None, history=20):
        self.history = history
        WebsocketConsumer.__init__(self, scope)  # want: CHN104


class ScoreConsumer(JsonWebsocketConsumer):
    def __init__(self, scope=None):
        super().__init__(  # want: CHN104:8-+2:9 high "super().__init__() takes no scope since Channels 3: call it without"
            scope=scope,
        )
        self.scores = {}
