from unittest.mock import Mock

from channels.generic.websocket import JsonWebsocketConsumer


class FeedConsumer(JsonWebsocketConsumer):
    def connect(self):
        self.reader = self.scope["user"]
        self.accept()


class FeedDouble(FeedConsumer):
    def __init__(self, reader, path="/"):
        super().__init__(reader)
        self.scope = {"user": reader, "path": path}
        self.accept = Mock()


class FeedFromRequest(FeedConsumer):
    def __init__(self, request):
        FeedConsumer.__init__(self, request)
        self.scope, self.sent = dict(request.META), []


def test_reader():
    feed = FeedDouble("ann")
    feed.connect()
    assert feed.reader == "ann"
