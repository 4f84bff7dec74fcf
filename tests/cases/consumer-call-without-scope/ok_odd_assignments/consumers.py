from channels.generic.websocket import AsyncWebsocketConsumer


class Pair:
    async def __call__(self, receive, send):
        await send(await receive())


class ChatConsumer(AsyncWebsocketConsumer):
    label = Pair
    __call__ = Pair
