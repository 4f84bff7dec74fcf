import logging

from channels.generic.websocket import WebsocketConsumer


class Careful(WebsocketConsumer):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if not hasattr(self, "scope"):
            logging.info("too early")
            return
        self.user = self.scope["user"]


class Refusing(WebsocketConsumer):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if getattr(self, "scope", None) is None:
            logging.info("too early")
            raise RuntimeError
        self.user = self.scope["user"]
