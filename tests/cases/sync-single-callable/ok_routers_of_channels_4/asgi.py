from channels.routing import ProtocolTypeRouter
from django.core.asgi import get_asgi_application


class LocaleMiddleware:
    def __init__(self, inner):
        self.inner = inner

    def __call__(self, scope, receive, send):
        return self.inner(dict(scope, locale="nl"), receive, send)


application = ProtocolTypeRouter({"http": get_asgi_application(), "websocket": LocaleMiddleware(get_asgi_application())})
