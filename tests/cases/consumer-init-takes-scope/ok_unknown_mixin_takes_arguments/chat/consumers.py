import threading

from channels.generic.websocket import WebsocketConsumer
from structured_logging import LoggerMixin
from events.bus import Subscriber


class ChatConsumer(LoggerMixin, WebsocketConsumer):
    def __init__(self, *args, **kwargs):
        super().__init__("chat", *args, **kwargs)


class FeedConsumer(WebsocketConsumer, Subscriber):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        Subscriber.__init__(self, "feed")


class PollingConsumer(WebsocketConsumer, threading.Thread):
    def __init__(self, *args, **kwargs):
        WebsocketConsumer.__init__(self, *args, **kwargs)
        threading.Thread.__init__(self, None)
