from channels.generic.websocket import AsyncWebsocketConsumer

from shop.finder import find, finder


class OrderConsumer(AsyncWebsocketConsumer):
    async def connect(self):
        order = await find(1)
        order.save()
        other = await finder.aget(number=1)
        other.save()
        await self.accept()
