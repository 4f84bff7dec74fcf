from channels.db import database_sync_to_async
from channels.generic.websocket import AsyncJsonWebsocketConsumer

from .models import Room


class RoomConsumer(AsyncJsonWebsocketConsumer):
    """A connection of one user to one room."""

    group_prefix = "chat"
    group_name = None

    async def connect(self):
        self.user = self.scope["user"]
        self.room = await self.get_room(self.scope["url_route"]["kwargs"]["slug"])
        if self.user.is_anonymous or self.room is None:
            await self.close()
            return
        self.group_name = "{}.{}".format(self.group_prefix, self.room.slug)
        await self.channel_layer.group_add(self.group_name, self.channel_name)
        await self.accept()
        await self.joined()

    async def disconnect(self, code):
        if self.group_name is not None:
            await self.channel_layer.group_discard(self.group_name, self.channel_name)
            await self.left()

    async def joined(self):
        pass

    async def left(self):
        pass

    @database_sync_to_async
    def get_room(self, slug):
        return Room.objects.filter(slug=slug).first()
