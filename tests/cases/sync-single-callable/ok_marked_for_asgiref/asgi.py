from asgiref.sync import markcoroutinefunction
from channels.routing import ProtocolTypeRouter
from django.core.asgi import get_asgi_application


class MarkedMiddleware:
    def __init__(self, inner):
        self.inner = inner
        markcoroutinefunction(self)

    def __call__(self, scope, receive, send):
        return self.inner(scope, receive, send)


class HintedMiddleware:
    _asgi_single_callable = True

    def __init__(self, inner):
        self.inner = inner

    def __call__(self, scope, receive, send):
        return self.inner(scope, receive, send)


application = ProtocolTypeRouter(
    {"http": MarkedMiddleware(get_asgi_application()), "websocket": HintedMiddleware(get_asgi_application())}
)
