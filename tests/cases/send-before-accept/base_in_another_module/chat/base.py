from channels.generic.websocket import AsyncJsonWebsocketConsumer


class TokenConsumer(AsyncJsonWebsocketConsumer):
    async def disconnect(self, code):
        await self.close(code)
