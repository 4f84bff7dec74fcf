from channels.generic.websocket import AsyncJsonWebsocketConsumer
from channels.layers import get_channel_layer

from .names import staff_group


class GameConsumer(AsyncJsonWebsocketConsumer):
    async def connect(self):
        self.game = self.scope["path"]
        await self.channel_layer.group_add(f"game_{self.game}", self.channel_name)
        await self.channel_layer.group_add("judges", self.scope["judge"])
        await self.accept()

    async def receive_json(self, content, **kwargs):
        await self.channel_layer.group_send("judges", {"type": "move", "move": content})
        await self.channel_layer.group_send(f"judges_{self.game}", {"type": "move", "move": content})
        await self.channel_layer.group_send(staff_group(self.game), {"type": "move", "move": content})
        await self.channel_layer.send("thumbnails", {"type": "make", "move": content})
        await self.channel_layer.send(content["reply_channel"], {"type": "answer"})
        await get_channel_layer("other").group_send(f"game_{self.game}", {"type": "move"})


class SwitchingConsumer(AsyncJsonWebsocketConsumer):
    async def connect(self):
        self.group = "players"
        await self.channel_layer.group_add(self.group, self.channel_name)
        await self.accept()

    async def receive_json(self, content, **kwargs):
        self.group = "watchers"
        await self.channel_layer.group_send(self.group, {"type": "move", "move": content})
        for group in content["groups"]:
            await self.channel_layer.group_send(group, {"type": "move", "move": content})
