from channels.routing import ProtocolTypeRouter
from django.core.asgi import get_asgi_application


class Tracing:
    def __init__(self, app):
        self.app = app

    def __call__(self, scope, receive, send):  # want: CHN108:4-16 high "use async def __call__(self, scope, receive, send)"
        return self.app(scope, receive, send)


application = Tracing(ProtocolTypeRouter({"http": get_asgi_application()}))
