from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application

protocols = {"websocket": URLRouter([])}
protocols["http"] = get_asgi_application()
application = ProtocolTypeRouter(protocols)


def build(routes):
    mapping = {}
    mapping["websocket"] = URLRouter(routes)
    mapping["http"] = get_asgi_application()
    return ProtocolTypeRouter(mapping)
