from channels.consumer import SyncConsumer
from channels.generic.websocket import JsonWebsocketConsumer


class Presence(JsonWebsocketConsumer):
    def connect(self):
        self.accept()
        self.channel_layer.group_add("online", self.channel_name)  # want: CHN206 high "write async_to_sync(self.channel_layer.group_add)(...)"
        self.send_json({"hello": True})

    def receive_json(self, content, **kwargs):
        channel_layer = self.channel_layer
        channel_layer.group_send("online", {"type": "ping"})  # want: CHN206

    def disconnect(self, code):
        super().disconnect(code)
        self.channel_layer.group_discard("online", self.channel_name)  # want: CHN206
        self.close()


class Thumbnails(SyncConsumer):
    def generate(self, message):
        self.channel_layer.send(message["reply"], {"type": "done"})  # want: CHN206
        self.send({"type": "log"})
