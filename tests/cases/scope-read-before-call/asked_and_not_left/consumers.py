import logging

from channels.generic.websocket import WebsocketConsumer


class Careless(WebsocketConsumer):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if not hasattr(self, "scope"):
            logging.info("too early")
        self.user = self.scope["user"]  # want: CHN106
