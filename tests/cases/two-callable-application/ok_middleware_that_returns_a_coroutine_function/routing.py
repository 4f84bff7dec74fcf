from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application


def token(inner):
    def app(scope):  # want: CHN103:4-11 high "app takes the scope alone: use async def app(scope, receive, send)"
        async def asgi(receive, send):
            await inner(dict(scope, token="x"))(receive, send)

        return asgi

    return app


application = ProtocolTypeRouter({"http": get_asgi_application(), "websocket": token(URLRouter([]))})
