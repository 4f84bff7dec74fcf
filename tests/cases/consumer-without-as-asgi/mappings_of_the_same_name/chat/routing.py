from channels.routing import ProtocolTypeRouter
from django.core.asgi import get_asgi_application

from .consumers import ChatConsumer, PresenceConsumer


def get_application():
    consumers = {"http": get_asgi_application()}
    consumers["websocket"] = ChatConsumer  # want: CHN101
    return ProtocolTypeRouter(consumers)


def by_name():
    consumers = {}
    consumers["chat"] = ChatConsumer
    consumers["presence"] = PresenceConsumer
    return consumers
