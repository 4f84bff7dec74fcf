from channels.generic.websocket import AsyncWebsocketConsumer
from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application
from django.urls import path


class ChatConsumer(AsyncWebsocketConsumer):
    pass


def token(inner):
    def app(scope):  # want: CHN103
        return inner(dict(scope, token="x"))

    return app


class LocaleMiddleware:
    def __init__(self, inner):
        self.inner = inner

    def __call__(self, scope):  # want: CHN103
        return self.inner(dict(scope, locale="nl"))


application = ProtocolTypeRouter(
    {
        "http": get_asgi_application(),
        "websocket": token(URLRouter([path("ws/", lambda scope: ChatConsumer(scope))])),  # want: CHN104
        "channel": LocaleMiddleware(URLRouter([])),
    }
)
