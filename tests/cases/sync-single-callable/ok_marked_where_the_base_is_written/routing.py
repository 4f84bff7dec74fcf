from channels.routing import ProtocolTypeRouter
from django.core.asgi import get_asgi_application

from applications import Echo


class Mirror(Echo):
    pass


application = ProtocolTypeRouter({"http": get_asgi_application(), "websocket": Mirror()})
