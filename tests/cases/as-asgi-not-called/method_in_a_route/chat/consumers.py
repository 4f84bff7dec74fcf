from channels.generic.websocket import AsyncWebsocketConsumer


class LobbyConsumer(AsyncWebsocketConsumer):
    groups = ["lobby"]


class ChatConsumer(AsyncWebsocketConsumer):
    async def connect(self):
        await self.accept()
