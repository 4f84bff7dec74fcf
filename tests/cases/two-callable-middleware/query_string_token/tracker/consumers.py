from channels.generic.websocket import AsyncJsonWebsocketConsumer


class PositionConsumer(AsyncJsonWebsocketConsumer):
    async def receive_json(self, content, **kwargs):
        await self.send_json({"user": str(self.scope["user"]), "position": content})
