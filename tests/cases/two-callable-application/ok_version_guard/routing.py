import channels
from channels.routing import ProtocolTypeRouter
from django.core.asgi import get_asgi_application


class EchoApp:
    def __init__(self, scope):
        self.scope = scope

    async def __call__(self, receive, send):
        await send({"type": "websocket.accept"})


if channels.__version__ < "3":
    application = ProtocolTypeRouter({"http": get_asgi_application(), "websocket": EchoApp})
