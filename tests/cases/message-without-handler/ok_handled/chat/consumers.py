from channels.generic.websocket import AsyncJsonWebsocketConsumer

from .mixins import NoticeMixin


async def forward(self, event):
    await self.send_json(event)


class ChatConsumer(NoticeMixin, AsyncJsonWebsocketConsumer):
    groups = ["chat"]
    chat_forward = forward

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.chat_kept = self.chat_message

    async def receive_json(self, content, **kwargs):
        await self.channel_layer.group_send("chat", {"type": "chat.message", "text": content})
        await self.channel_layer.group_send("chat", {"type": "chat_message", "text": content})
        await self.channel_layer.group_send("chat", {"type": "notice", "text": content})
        await self.channel_layer.group_send("chat", {"type": "chat.forward", "text": content})
        await self.channel_layer.group_send("chat", {"type": "chat.kept", "text": content})
        await self.channel_layer.group_send("chat", {"type": "websocket.receive", "text": "{}"})
        await self.channel_layer.group_send("chat", {"type": content["type"]})
        await self.channel_layer.group_send("chat", {"type": "unknown.yet", **content})
        await self.channel_layer.group_send("chat", content)

    async def chat_message(self, event):
        await self.send_json(event)


class TableConsumer(AsyncJsonWebsocketConsumer):
    groups = ["table"]

    async def receive_json(self, content, **kwargs):
        await self.channel_layer.group_send("table", {"type": "row.added"})

    async def dispatch(self, message):
        if message["type"].startswith("row."):
            await self.send_json(message)
        else:
            await super().dispatch(message)
