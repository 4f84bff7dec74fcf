import json

from channels.generic.websocket import AsyncWebsocketConsumer


class ChatConsumer(AsyncWebsocketConsumer):
    async def connect(self):
        self.room = self.scope["url_route"]["kwargs"]["room"]
        self.channel_layer.group_add(self.room, self.channel_name)  # want: CHN206:8-66 high "self.channel_layer.group_add(...) is never awaited, so it never runs: write await self.channel_layer.group_add(...)"
        self.accept()  # want: CHN206:8-21

    async def receive(self, text_data=None, bytes_data=None):
        message = json.loads(text_data)
        if not message.get("text"):
            self.close(code=4000)  # want: CHN206
            return
        try:
            self.channel_layer.group_send(  # want: CHN206:12-+3:13
                self.room,
                {"type": "chat.message", "text": message["text"]},
            )
        finally:
            await self.send(text_data=text_data)

    async def chat_message(self, event):
        self.send(text_data=event["text"])  # want: CHN206

    async def disconnect(self, code):
        for room in (self.room, "lobby"):
            self.channel_layer.group_discard(room, self.channel_name)  # want: CHN206
