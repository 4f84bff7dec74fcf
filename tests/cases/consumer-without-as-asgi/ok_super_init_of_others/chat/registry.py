from channels.generic.websocket import WebsocketConsumer


class ChatConsumer(WebsocketConsumer):
    pass


class Registry(dict):
    def __init__(self):
        super().__init__(chat=ChatConsumer)


class Names(list):
    def __init__(self):
        super().__init__([ChatConsumer])
        super().__init__(ChatConsumer)


def entry_of(base):
    class Entry(base):
        def __init__(self):
            super().__init__(ChatConsumer)

    return Entry
