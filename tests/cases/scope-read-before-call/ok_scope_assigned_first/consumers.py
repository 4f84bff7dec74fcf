from channels.consumer import SyncConsumer


class ImportConsumer(SyncConsumer):
    def __init__(self, fields=None):
        super().__init__()
        self.scope = {"type": "channel", "fields": fields or []}
        self.fields = self.scope["fields"]
        self.set_names()

    def set_names(self):
        self.names = [field.name for field in self.scope["fields"]]
