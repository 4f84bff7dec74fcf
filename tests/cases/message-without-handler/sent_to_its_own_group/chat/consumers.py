import json

from asgiref.sync import async_to_sync
from channels.consumer import AsyncConsumer
from channels.generic.websocket import AsyncWebsocketConsumer, JsonWebsocketConsumer

LOBBY = "lobby"


class ChatConsumer(AsyncWebsocketConsumer):
    async def connect(self):
        self.room_name = self.scope["url_route"]["kwargs"]["room"]
        self.room_group_name = f"chat_{self.room_name}"
        await self.channel_layer.group_add(self.room_group_name, self.channel_name)
        await self.accept()

    async def disconnect(self, code):
        await self.channel_layer.group_send(self.room_group_name, {"type": "user.left"})  # want: CHN801:75-86 inference 'ChatConsumer has no method user_left() for messages of the type "user.left"'
        await self.channel_layer.group_discard(self.room_group_name, self.channel_name)

    async def receive(self, text_data=None, bytes_data=None):
        message = json.loads(text_data)
        await self.channel_layer.group_send(
            self.room_group_name,
            {
                "type": "chat_mesage",  # want: CHN801:24-37 'has no method chat_mesage()'
                "message": message["message"],
            },
        )
        await self.channel_layer.group_send(self.room_group_name, {**message, "type": "chat.message"})
        await self.channel_layer.group_send(
            group=f"chat_{self.room_name}", message={"type": "chatMessage"}
        )

    async def chat_message(self, event):
        await self.send(text_data=json.dumps(event))


class LobbyConsumer(AsyncWebsocketConsumer):
    async def connect(self):
        await self.channel_layer.group_add(LOBBY, self.channel_name)
        await self.channel_layer.group_add("news-{}".format(self.scope["path"]), self.channel_name)
        await self.accept()
        await self.channel_layer.group_send(LOBBY, {"type": "somebody.came", "who": 1})  # want: CHN801
        await self.channel_layer.group_send("news-{}".format(self.scope["path"]), {"type": "news.flash"})  # want: CHN801
        await self.channel_layer.send(self.channel_name, {"type": "remind.me"})  # want: CHN801 'remind_me()'


class SyncConsumer(JsonWebsocketConsumer):
    groups = ["everybody"]

    def connect(self):
        async_to_sync(self.channel_layer.group_add)(str(self.scope["path"]), self.channel_name)
        self.accept()

    def receive_json(self, content, **kwargs):
        async_to_sync(self.channel_layer.group_send)("everybody", {"type": "websocket.send", "text": "a"})  # want: CHN801
        async_to_sync(self.channel_layer.group_send)(str(self.scope["path"]), {"type": "seen"})  # want: CHN801
        async_to_sync(self.channel_layer.group_send)("everybody", {"type": "noticed"})

    def noticed(self, event):
        self.send_json(event)


class OldConsumer(AsyncConsumer):
    async def websocket_connect(this, event):
        await this.channel_layer.group_add("old", this.channel_name)
        await this.send({"type": "websocket.accept"})

    async def websocket_receive(self, event):
        await self.channel_layer.group_send("old", {"type": "websocket.message", "text": event["text"]})  # want: CHN801
