from channels.generic.websocket import AsyncWebsocketConsumer


class RoomConsumer(AsyncWebsocketConsumer):
    """Its __call__ is that of Channels."""

    async def receive(self, text_data=None, bytes_data=None):
        await self.send(text_data=text_data)
