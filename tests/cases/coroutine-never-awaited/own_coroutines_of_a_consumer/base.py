from channels.generic.websocket import AsyncWebsocketConsumer


class Base(AsyncWebsocketConsumer):
    async def tell(self, text):
        await self.send(text_data=text)
