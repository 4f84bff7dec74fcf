from channels.generic.websocket import AsyncWebsocketConsumer

GROUP = "feed"


class RoomBase(AsyncWebsocketConsumer):
    async def connect(self):
        await self.channel_layer.group_add("chat", self.channel_name)
        await self.channel_layer.group_add(GROUP, self.channel_name)
        await self.accept()
