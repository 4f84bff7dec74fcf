from channels.consumer import SyncConsumer
from channels.generic.websocket import AsyncJsonWebsocketConsumer, WebsocketConsumer


class ChatConsumer(WebsocketConsumer):
    pass


class NewsConsumer(AsyncJsonWebsocketConsumer):
    def __init__(self, limit=5):
        super().__init__()
        self.limit = limit


class ThumbnailWorker(SyncConsumer):
    pass
