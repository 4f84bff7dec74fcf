from channels.generic.websocket import AsyncWebsocketConsumer
from channels.routing import ProtocolTypeRouter


class Hub(ProtocolTypeRouter):
    pass


class Feed(AsyncWebsocketConsumer):
    pass
