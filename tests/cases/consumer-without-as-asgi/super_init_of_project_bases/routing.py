from channels.auth import AuthMiddleware
from channels.routing import ProtocolTypeRouter
from channels.testing import WebsocketCommunicator
from django.core.asgi import get_asgi_application

from consumers import ChatConsumer


class Router(ProtocolTypeRouter):
    def __init__(self):
        super().__init__({"http": get_asgi_application(), "websocket": ChatConsumer})  # want: CHN101


class Communicator(WebsocketCommunicator):
    timeout = 5


class ChatCommunicator(Communicator):
    def __init__(self):
        super().__init__(ChatConsumer, "/chat/")  # want: CHN101


class Middleware(AuthMiddleware):
    pass


class ChatMiddleware(Middleware):
    def __init__(self):
        super().__init__(ChatConsumer)  # want: CHN101


class Converting(WebsocketCommunicator):
    def __init__(self, consumer):
        super().__init__(consumer.as_asgi(), "/")


class ChatConverting(Converting):
    def __init__(self):
        super().__init__(ChatConsumer)


def make():
    super().__init__(ChatConsumer)
