from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application
from plugins import add_protocols


def add_http(mapping):
    mapping["http"] = get_asgi_application()


protocols = {"websocket": URLRouter([])}
add_http(protocols)
application = ProtocolTypeRouter(protocols)

others = {"websocket": URLRouter([])}
add_protocols(others)
other_application = ProtocolTypeRouter(others)
