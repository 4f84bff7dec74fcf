from channels.routing import ProtocolTypeRouter
from django.core.asgi import get_asgi_application


class DjangoRouter(ProtocolTypeRouter):
    def __init__(self, mapping):
        super().__init__({"http": get_asgi_application(), **mapping})


class WebsocketRouter(DjangoRouter):
    def __init__(self, websocket):
        super().__init__({"websocket": websocket})
