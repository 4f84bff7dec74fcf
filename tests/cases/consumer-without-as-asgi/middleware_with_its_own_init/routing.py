from channels.generic.websocket import AsyncWebsocketConsumer
from channels.middleware import BaseMiddleware


class ChatConsumer(AsyncWebsocketConsumer):
    pass


class Chosen:
    pass


class TenantMiddleware(BaseMiddleware):
    def __init__(self, tenant, inner):
        super().__init__(inner)
        self.tenant = tenant


application = TenantMiddleware("shop", ChatConsumer)  # want: CHN101
other = TenantMiddleware(ChatConsumer, Chosen())
