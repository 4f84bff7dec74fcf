from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application


class Server:
    def __init__(self):
        self.mapping = {"websocket": URLRouter([])}
        self.mapping["http"] = get_asgi_application()
        self.application = ProtocolTypeRouter(self.mapping)


class LazyServer:
    def __init__(self):
        self.mapping = {"websocket": URLRouter([])}
        self.add_http()

    def add_http(self):
        self.mapping.update(http=get_asgi_application())

    def application(self):
        return ProtocolTypeRouter(self.mapping)


class Declared:
    mapping = {"websocket": URLRouter([])}
    mapping["http"] = get_asgi_application()
    application = ProtocolTypeRouter(mapping)
