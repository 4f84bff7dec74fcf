from channels.consumer import AsyncConsumer, SyncConsumer
from channels.generic.http import AsyncHttpConsumer


class ThumbnailWorker(SyncConsumer):
    def __init__(self, scope):  # want: CHN104 "ThumbnailWorker"
        super().__init__(scope)
        self.made = 0


class MailWorker(AsyncConsumer):
    def __init__(self, scope):  # want: CHN104 "MailWorker"
        self.scope = scope
        self.pending = []


class HealthConsumer(AsyncHttpConsumer):
    def __init__(self, scope):  # want: CHN104
        super().__init__(scope)
        self.checks = {}
