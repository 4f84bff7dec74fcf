from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application
from django.urls import path

from accounts.token_auth import TokenAuthMiddlewareStack
from tracker.consumers import PositionConsumer

application = ProtocolTypeRouter(
    {
        "http": get_asgi_application(),
        "websocket": TokenAuthMiddlewareStack(
            URLRouter([path("ws/position/", PositionConsumer.as_asgi())])
        ),
    }
)
