from channels.generic.websocket import AsyncJsonWebsocketConsumer
from channels.testing import WebsocketCommunicator


class GroupConsumer(AsyncJsonWebsocketConsumer):
    async def connect(self):
        self.group = self.scope["path"].strip("/")
        await self.channel_layer.group_add(self.group, self.channel_name)
        await self.accept()


class TypingConsumer(GroupConsumer):
    async def receive_json(self, content, **kwargs):
        await self.channel_layer.group_send(self.group, {"type": "typing", "who": content["who"]})  # want: CHN801:65-73 high 'TypingConsumer has no method typing() for messages of the type "typing"'


def communicator():
    return WebsocketCommunicator(TypingConsumer.as_asgi(), "/typing/")
