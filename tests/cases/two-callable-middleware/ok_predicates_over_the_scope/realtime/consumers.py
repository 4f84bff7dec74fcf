from channels.generic.websocket import AsyncWebsocketConsumer

from realtime.permissions import IsOwner, Not, RateLimit


class RoomConsumer(AsyncWebsocketConsumer):
    permission = Not(IsOwner(lambda scope: scope["url_route"]["kwargs"]["owner"]))
    limit = RateLimit(lambda scope: scope["client"][0], 10)

    async def connect(self):
        if self.permission(self.scope):
            await self.accept()
