from channels.consumer import AsyncConsumer


class QueueConsumer(AsyncConsumer):
    def __init__(self):
        super().__init__()
        self.queue = self.scope["channel"]  # want: CHN106

    @property
    def groups(self):
        return [self.scope["channel"]]
