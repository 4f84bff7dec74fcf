from channels.generic.websocket import WebsocketConsumer


class DemoConsumer(WebsocketConsumer):
    def connect(self):
        self.accept()
        self.close()
