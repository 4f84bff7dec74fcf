from channels.consumer import SyncConsumer


class ThumbnailWorker(SyncConsumer):
    def make(self, message):
        self.scope["made"] = message["id"]
