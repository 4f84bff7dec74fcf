from channels.auth import AuthMiddlewareStack
from channels.routing import ProtocolTypeRouter, URLRouter
from channels.security.websocket import AllowedHostsOriginValidator
from django.core.asgi import get_asgi_application


class LocaleMiddleware:
    def __init__(self, inner):
        self.inner = inner

    def __call__(self, scope, receive, send):
        return self.inner(dict(scope, locale="nl"), receive, send)


application = ProtocolTypeRouter(
    {
        "http": get_asgi_application(),
        "websocket": AllowedHostsOriginValidator(AuthMiddlewareStack(LocaleMiddleware(URLRouter([])))),
    }
)
