from channels.generic.websocket import AsyncJsonWebsocketConsumer


class ChatConsumer(AsyncJsonWebsocketConsumer):
    async def connect(self):
        if self.scope.get("user") is None:
            await self.send_json({"error": "sign in first"})  # [send-before-accept]
            await self.close()
        else:
            await self.accept()
