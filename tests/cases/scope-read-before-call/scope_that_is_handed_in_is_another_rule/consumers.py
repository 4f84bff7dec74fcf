from channels.consumer import AsyncConsumer


class AuditConsumer(AsyncConsumer):
    def __init__(self, scope):  # want: CHN104
        super().__init__()
        self.remember(scope)
        self.path = self.scope["path"]

    def remember(self, scope):
        self.scope = scope
