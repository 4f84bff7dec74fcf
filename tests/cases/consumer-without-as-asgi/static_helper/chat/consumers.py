from channels.generic.websocket import AsyncWebsocketConsumer, WebsocketConsumer


class ChatConsumer(AsyncWebsocketConsumer):
    async def receive(self, text_data=None, bytes_data=None):
        await self.send(text_data=text_data)


class PresenceConsumer(WebsocketConsumer):
    def connect(self):
        self.accept()
        self.send(text_data="online")
