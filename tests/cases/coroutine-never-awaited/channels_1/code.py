from channels.asgi import get_channel_layer  # want: CHN305:26-43
from channels.generic.websockets import WebsocketConsumer  # want: CHN305:40-57


class ChatConsumer(WebsocketConsumer):
    def receive(self, text=None, bytes=None, **kwargs):
        self.send(text=text)
        layer = get_channel_layer()
        layer.group_add("chat", self.message.reply_channel.name)
