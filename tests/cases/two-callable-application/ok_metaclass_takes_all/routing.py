from channels.routing import ProtocolTypeRouter
from django.core.asgi import get_asgi_application


class Endpoint(type):
    async def __call__(cls, scope, receive, send):
        await super().__call__(scope)(receive, send)


class Echo(metaclass=Endpoint):
    def __init__(self, scope):
        self.scope = scope

    async def __call__(self, receive, send):
        await send({"type": "websocket.accept"})


application = ProtocolTypeRouter({"http": get_asgi_application(), "websocket": Echo})
