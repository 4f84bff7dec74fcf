from channels.routing import ProtocolTypeRouter
from django.core.asgi import get_asgi_application


class Echo:
    def __init__(self, scope):
        self.scope = scope

    async def __call__(self, receive, send):
        await send({"type": "websocket.accept"})


class ASGI2Adapter:
    def __init__(self, app):
        self.app = app

    async def __call__(self, scope, receive, send):
        instance = self.app(scope)
        await instance(receive, send)


def asgi2_to_asgi3(application):
    async def app(scope, receive, send):
        await application(scope)(receive, send)

    return app


application = ProtocolTypeRouter(
    {"http": get_asgi_application(), "websocket": ASGI2Adapter(Echo), "channel": asgi2_to_asgi3(Echo)}
)
