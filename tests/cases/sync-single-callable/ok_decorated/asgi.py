from channels.routing import ProtocolTypeRouter
from django.core.asgi import get_asgi_application

from .tools import as_application


class LocaleMiddleware:
    def __init__(self, inner):
        self.inner = inner

    @as_application
    def __call__(self, scope, receive, send):
        return self.inner(scope, receive, send)


@as_application
def plain(scope, receive, send):
    return None


application = ProtocolTypeRouter({"http": get_asgi_application(), "websocket": LocaleMiddleware(plain)})
more = ProtocolTypeRouter({"http": get_asgi_application(), "websocket": plain})
