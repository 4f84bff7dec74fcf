from channels.consumer import AsyncConsumer


class NamedConsumer(AsyncConsumer):
    def __init__(self, name):
        super().__init__()
        self.name = name
