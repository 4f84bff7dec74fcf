from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application

protocols = {"websocket": URLRouter([])}
protocols["http"] = get_asgi_application()


def get_application():
    return ProtocolTypeRouter(protocols)
