from channels.routing import ProtocolTypeRouter
from django.core.asgi import get_asgi_application


class DjangoRouter(ProtocolTypeRouter):
    def __init__(self, application_mapping):
        application_mapping.setdefault("http", get_asgi_application())
        super().__init__(application_mapping)


class WebsocketRouter(ProtocolTypeRouter):
    def __init__(self, websocket):
        super().__init__({"http": get_asgi_application(), "websocket": websocket})


class MergingRouter(ProtocolTypeRouter):
    def __init__(self, **applications):
        super().__init__({"http": get_asgi_application(), **applications})


class QuietRouter(DjangoRouter):
    """Inherits what DjangoRouter fills in."""
