from channels.generic.websocket import AsyncWebsocketConsumer


class BaseSocket(AsyncWebsocketConsumer):
    async def send_all(self, texts):
        for text in texts:
            await self.send(text)


class Websocket(BaseSocket):
    pass
