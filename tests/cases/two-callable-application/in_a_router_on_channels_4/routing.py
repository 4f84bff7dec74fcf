from channels.routing import ProtocolTypeRouter
from django.core.asgi import get_asgi_application


class EchoApp:
    def __init__(self, scope):
        self.scope = scope

    async def __call__(self, receive, send):  # want: CHN303 "and Channels makes one"
        await send({"type": "websocket.accept"})


application = ProtocolTypeRouter(
    {"http": get_asgi_application(), "websocket": EchoApp, "lifespan": lambda scope: EchoApp(scope)}  # want: CHN303:71-99 high "use an async def of (scope, receive, send)"
)
