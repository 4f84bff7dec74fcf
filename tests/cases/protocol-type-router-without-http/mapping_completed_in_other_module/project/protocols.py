from channels.routing import URLRouter
from django.core.asgi import get_asgi_application

PROTOCOLS = {"websocket": URLRouter([])}
PROTOCOLS["http"] = get_asgi_application()


def build_protocols():
    return {"http": get_asgi_application(), "websocket": URLRouter([])}
