from channels.auth import AuthMiddlewareStack
from channels.routing import ProtocolTypeRouter
from django.core.asgi import get_asgi_application


class EchoApp:
    def __init__(self, scope):
        self.scope = scope

    async def __call__(self, receive, send):  # want: CHN303 "and Channels makes one"
        await send({"type": "websocket.accept"})


class MirrorApp:
    def __init__(self, scope):
        self.scope = scope

    async def __call__(self, receive, send):  # want: CHN303 "and Channels makes one"
        await send({"type": "websocket.accept"})


one = ProtocolTypeRouter({"http": get_asgi_application(), "websocket": AuthMiddlewareStack(EchoApp)})
two = ProtocolTypeRouter({"http": get_asgi_application(), "websocket": EchoApp})
three = ProtocolTypeRouter({"http": get_asgi_application(), "websocket": MirrorApp})
four = ProtocolTypeRouter({"http": get_asgi_application(), "websocket": AuthMiddlewareStack(MirrorApp)})
