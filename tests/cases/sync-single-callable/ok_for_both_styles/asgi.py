from channels.routing import ProtocolTypeRouter
from django.core.asgi import get_asgi_application


class BothMiddleware:
    def __init__(self, inner):
        self.inner = inner

    def __call__(self, scope, receive=None, send=None):
        if receive is None:
            return self.inner(scope)
        return self.inner(scope, receive, send)


application = ProtocolTypeRouter({"http": get_asgi_application(), "websocket": BothMiddleware(get_asgi_application())})
