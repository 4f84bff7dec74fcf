from channels.asgi import get_channel_layer
from channels.generic.websockets import WebsocketConsumer


class ChatConsumer(WebsocketConsumer):
    def receive(self, text=None, bytes=None, **kwargs):
        self.send(text=text)
        layer = get_channel_layer()
        layer.group_add("chat", self.message.reply_channel.name)
