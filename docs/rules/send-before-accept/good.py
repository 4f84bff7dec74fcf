from channels.generic.websocket import AsyncJsonWebsocketConsumer


class ChatConsumer(AsyncJsonWebsocketConsumer):
    async def connect(self):
        await self.accept()
        if self.scope.get("user") is None:
            await self.send_json({"error": "sign in first"})
            await self.close(code=4401)
