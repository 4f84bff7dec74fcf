from channels.consumer import AsyncConsumer
from channels.generic.websocket import JsonWebsocketConsumer, WebsocketConsumer


class ExportWorker(AsyncConsumer):
    def __init__(self, scope=None):
        super().__init__(scope)  # want: CHN104
        self.rows = 0


class ChatConsumer(WebsocketConsumer):
    def __init__(self, scope=None, history=20):
        self.history = history
        WebsocketConsumer.__init__(self, scope)  # want: CHN104


class ScoreConsumer(JsonWebsocketConsumer):
    def __init__(self, scope=None):
        super().__init__(  # want: CHN104
            scope=scope,
        )
        self.scores = {}
