from channels.routing import ChannelNameRouter, ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application
from django.urls import path

from .applications import HealthApp


class EchoApp:
    def __init__(self, scope):
        self.scope = scope

    async def __call__(self, receive, send):  # want: CHN303 "EchoApp takes two calls, which Channels 4 no longer makes: use async def __call__(self, scope, receive, send)"
        await send({"type": "websocket.accept"})


def lifespan(scope):  # want: CHN303:0-12 high "use async def lifespan(scope, receive, send)"
    async def asgi(receive, send):
        await send({"type": "lifespan.startup.complete"})

    return asgi


class Mirror:
    def __call__(self, scope):  # want: CHN303:4-16 high "use async def __call__(self, scope, receive, send)"
        async def asgi(receive, send):
            await send(await receive())

        return asgi


application = ProtocolTypeRouter(
    {
        "http": get_asgi_application(),
        "websocket": URLRouter([path("echo/", EchoApp), path("mirror/", Mirror())]),
        "lifespan": lifespan,
        "channel": ChannelNameRouter({"health": HealthApp}),  # want: CHN303:48-57 inference "use async def __call__(self, scope, receive, send)"
    }
)
