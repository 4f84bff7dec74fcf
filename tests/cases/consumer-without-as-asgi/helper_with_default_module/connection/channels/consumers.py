from channels.generic.websocket import WebsocketConsumer


class CommandConsumer(WebsocketConsumer):
    def connect(self):
        self.accept()
