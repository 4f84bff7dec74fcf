from channels.generic.websocket import (
    AsyncJsonWebsocketConsumer,
    AsyncWebsocketConsumer,
    JsonWebsocketConsumer,
    WebsocketConsumer,
)


class ChatConsumer(WebsocketConsumer):
    def __init__(self, scope):  # want: CHN104:4-16 high "take *args, **kwargs, and read self.scope later"
        super().__init__(scope)
        self.room = None


class ScoreConsumer(JsonWebsocketConsumer):
    def __init__(self, scope):  # want: CHN104
        super(ScoreConsumer, self).__init__(scope)
        self.score = 0


class TerminalConsumer(AsyncWebsocketConsumer):
    def __init__(self, scope):  # want: CHN104
        AsyncWebsocketConsumer.__init__(self, scope)
        self.process = None


class FeedConsumer(AsyncJsonWebsocketConsumer):
    def __init__(self, scope):  # want: CHN104:4-16 high "take *args, **kwargs, and read self.scope later"
        super().__init__(scope=scope)
        self.subscriptions = set()
