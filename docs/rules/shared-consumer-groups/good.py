from channels.generic.websocket import AsyncWebsocketConsumer


class RoomConsumer(AsyncWebsocketConsumer):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.groups = []

    async def connect(self):
        room = self.scope["path"].strip("/").replace("/", "-")
        self.groups.append(room)
        await self.channel_layer.group_add(room, self.channel_name)
        await self.accept()

    async def receive(self, text_data=None, bytes_data=None):
        for group in self.groups:
            await self.channel_layer.group_send(group, {"type": "room.message", "text": text_data})

    async def room_message(self, event):
        await self.send(event["text"])
