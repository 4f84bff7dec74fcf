from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application


def get_protocols():
    protocols = {"websocket": URLRouter([])}
    protocols["http"] = get_asgi_application()
    return protocols


application = ProtocolTypeRouter(get_protocols())
