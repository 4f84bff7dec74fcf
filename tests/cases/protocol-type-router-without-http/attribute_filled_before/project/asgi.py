from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application


class Server:
    def __init__(self):
        self.protocols = {"websocket": URLRouter([])}
        self.protocols["http"] = get_asgi_application()
        self.application = ProtocolTypeRouter(self.protocols)
