from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application

protocols = {"http": get_asgi_application(), "websocket": URLRouter([])}
mapping = protocols
application = ProtocolTypeRouter(mapping)


def build():
    return ProtocolTypeRouter(application_mapping=protocols)
