import threading

from channels.generic.websocket import WebsocketConsumer


class ChatConsumer(WebsocketConsumer):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)

        class Poller(threading.Thread):
            def __init__(self, room):
                super().__init__(None)
                self.room = room

        self.poller_class = Poller
