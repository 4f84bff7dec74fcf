from channels.consumer import AsyncConsumer, SyncConsumer
from channels.generic.websocket import WebsocketConsumer


class Thumbnails(SyncConsumer):
    def make(self, message):
        pass


class Mailer(AsyncConsumer):
    def __init__(self, server="localhost"):
        self.server = server


class Feed(WebsocketConsumer):
    pass
