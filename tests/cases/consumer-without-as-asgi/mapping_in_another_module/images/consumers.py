from channels.consumer import SyncConsumer
from channels.generic.websocket import WebsocketConsumer


class ProgressConsumer(WebsocketConsumer):
    def connect(self):
        self.accept()


class ThumbnailConsumer(SyncConsumer):
    def generate(self, message):
        print(message["id"])


class DeleteConsumer(SyncConsumer):
    def delete(self, message):
        print(message["id"])
