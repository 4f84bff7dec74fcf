from asgiref.sync import markcoroutinefunction
from channels.routing import ProtocolTypeRouter
from django.core.asgi import get_asgi_application

from applications import Echo


class Mirror(Echo):
    def __init__(self):
        markcoroutinefunction(self)


application = ProtocolTypeRouter({"http": get_asgi_application(), "websocket": Mirror()})
