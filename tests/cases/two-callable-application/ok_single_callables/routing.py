from channels.routing import ProtocolTypeRouter
from django.core.asgi import get_asgi_application


class Endpoint:
    def __init__(self, scope, receive, send):
        self.scope = scope

    def __await__(self):
        return self.dispatch().__await__()

    async def dispatch(self):
        pass


class Mirror:
    async def __call__(self, scope, receive, send):
        await send(await receive())


async def lifespan(scope, receive, send):
    await send({"type": "lifespan.startup.complete"})


application = ProtocolTypeRouter(
    {"http": get_asgi_application(), "websocket": Mirror(), "lifespan": lifespan, "channel": Endpoint}
)
