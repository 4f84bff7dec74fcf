from channels.generic.websocket import AsyncWebsocketConsumer


class ScopedMixin:
    def __init__(self, scope):
        super().__init__()
        self.scope = scope


class Cart:
    def __init__(self):
        self.lines = []


class ConnectionCart(ScopedMixin, Cart):
    def total(self):
        return sum(line.price for line in self.lines)


class CartConsumer(AsyncWebsocketConsumer):
    async def receive(self, text_data=None, bytes_data=None):
        cart = ConnectionCart(self.scope)
        await self.send(text_data=str(cart.total()))
