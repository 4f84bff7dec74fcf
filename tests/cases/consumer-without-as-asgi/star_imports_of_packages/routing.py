from channels.auth import *
from channels.generic.websocket import *
from channels.middleware import *
from channels.routing import *
from channels.security.websocket import *
from django.urls import *


class Chat(WebsocketConsumer):
    pass


class Tracing(BaseMiddleware):
    pass


application = ProtocolTypeRouter(
    {
        "http": None,
        "websocket": AuthMiddlewareStack(Chat),  # want: CHN101
        "traced": Tracing(Chat),  # want: CHN101
        "checked": AllowedHostsOriginValidator(Chat),  # want: CHN101
        "routed": URLRouter([path("ws/chat/", Chat)]),  # want: CHN101
    }
)
