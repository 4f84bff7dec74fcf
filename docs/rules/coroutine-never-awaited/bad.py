from channels.generic.websocket import AsyncWebsocketConsumer
from channels.layers import get_channel_layer


class ChatConsumer(AsyncWebsocketConsumer):
    async def connect(self):
        await self.channel_layer.group_add("chat", self.channel_name)
        await self.accept()

    async def receive(self, text_data=None, bytes_data=None):
        self.send(text_data)  # [coroutine-never-awaited]

    async def chat_message(self, event):
        await self.send(event["text"])


def announce(text):
    layer = get_channel_layer()
    layer.group_send("chat", {"type": "chat.message", "text": text})  # [coroutine-never-awaited]
