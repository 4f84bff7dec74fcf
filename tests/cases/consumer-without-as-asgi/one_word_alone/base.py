from channels.generic.websocket import AsyncWebsocketConsumer
from channels.routing import ProtocolTypeRouter


class Hub(ProtocolTypeRouter):
    pass


class Feed(AsyncWebsocketConsumer):
    pass


def plain(scope, receive, send):
    return send({"type": "http.response.start", "status": 204})


class Old:
    def __init__(self, scope):
        self.scope = scope

    async def __call__(self, receive, send):
        await send({"type": "http.response.start", "status": 204})
