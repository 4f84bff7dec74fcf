from channels.consumer import AsyncConsumer


class PlainConsumer(AsyncConsumer):
    def __init__(*args):
        self = args[0]
        self.prepare()

    def prepare(self):
        self.scope = {}
