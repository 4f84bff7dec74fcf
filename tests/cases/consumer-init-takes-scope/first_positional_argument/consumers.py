from channels.consumer import SyncConsumer
from channels.generic.websocket import AsyncWebsocketConsumer


class NotificationConsumer(AsyncWebsocketConsumer):
    def __init__(self, *args, **kwargs):
        super().__init__(args[0])  # want: CHN104
        self.unread = 0


class CleanupWorker(SyncConsumer):
    def __init__(self, *args):
        self.deleted = []
        super(CleanupWorker, self).__init__(args[0])  # want: CHN104
