from asgiref.compatibility import double_to_single_callable, guarantee_single_callable
from channels.routing import ProtocolTypeRouter
from django.core.asgi import get_asgi_application


class EchoApp:
    def __init__(self, scope):
        self.scope = scope

    async def __call__(self, receive, send):
        await send({"type": "websocket.accept"})


@double_to_single_callable
def lifespan(scope):
    async def inner(receive, send):
        await send({"type": "lifespan.startup.complete"})

    return inner


application = ProtocolTypeRouter(
    {"http": get_asgi_application(), "websocket": guarantee_single_callable(EchoApp), "lifespan": lifespan}
)
