from channels.routing import ProtocolTypeRouter
from django.core.asgi import get_asgi_application


class Echo:
    def __call__(self, scope, receive, send):
        raise NotImplementedError

    async def run(self, scope, receive, send):
        await send({"type": "websocket.accept"})

    __call__ = run


application = ProtocolTypeRouter({"http": get_asgi_application(), "websocket": Echo()})
