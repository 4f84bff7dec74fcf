from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application


def add_http(mapping):
    mapping["http"] = get_asgi_application()


protocols = {"websocket": URLRouter([])}
add_http(mapping=protocols)
application = ProtocolTypeRouter(protocols)
