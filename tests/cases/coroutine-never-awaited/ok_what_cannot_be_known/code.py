from channels.generic.websocket import AsyncWebsocketConsumer
from channels_presence.mixins import PresenceMixin
from djangochannelsrestframework.consumers import AsyncAPIConsumer
from somewhere import Mixin, make_base


class Chat(Mixin, AsyncWebsocketConsumer):
    async def receive(self, text_data=None, bytes_data=None):
        self.send(text_data)
        super().receive(text_data)


class Made(make_base(), AsyncWebsocketConsumer):
    async def receive(self, text_data=None, bytes_data=None):
        self.send(text_data)
        super().receive(text_data)


class Api(AsyncAPIConsumer):
    async def notify(self):
        self.send_json({})


class GroupMixin(PresenceMixin):
    async def join(self):
        self.channel_layer.group_add("all", self.channel_name)
        self.send("joined")


async def tell(consumer, layer, communicator):
    consumer.send("hello")
    layer.group_send("all", {"type": "hello"})
    communicator.connect()
    undefined.group_send("all", {"type": "hello"})
