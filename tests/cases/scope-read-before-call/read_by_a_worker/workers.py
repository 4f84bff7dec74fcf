from channels.consumer import SyncConsumer


class Printer(SyncConsumer):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.tray = self.scope.get("tray")  # want: CHN106:20-30 high "self.scope is not set before the consumer is called: read it in a handler"
