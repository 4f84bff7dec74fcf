from channels.generic.websocket import WebsocketConsumer


class StatusConsumer(WebsocketConsumer):
    def connect(self):
        self.accept()
        self.send(text_data=self.scope["region"])
