import json

from channels.consumer import SyncConsumer
from channels.generic.websocket import JsonWebsocketConsumer, WebsocketConsumer


class ChatConsumer(WebsocketConsumer):
    def connect(self):
        super().connect()
        self.accept()
        self.send(json.dumps({"hello": True}))

    def websocket_receive(self, message):
        super().websocket_receive(message)
        super().dispatch(message)
        self.close()


class Notices(JsonWebsocketConsumer):
    def receive_json(self, content, **kwargs):
        self.send_json(content)
        self.dispatch(content)


class Worker(SyncConsumer):
    def work(self, message):
        self.send({"type": "done"})
