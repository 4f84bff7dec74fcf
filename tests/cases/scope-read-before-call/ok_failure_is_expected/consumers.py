from channels.generic.websocket import WebsocketConsumer


class VisitConsumer(WebsocketConsumer):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        try:
            self.client = self.scope["client"]
        except AttributeError:
            self.client = None
