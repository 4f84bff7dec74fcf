from channels.auth import AuthMiddlewareStack
from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application
from django.urls import path

sockets = ProtocolTypeRouter({"websocket": URLRouter([])})

application = ProtocolTypeRouter(
    {
        "http": get_asgi_application(),
        "websocket": AuthMiddlewareStack(sockets),
        "webtransport": ProtocolTypeRouter({"webtransport": URLRouter([])}),
    }
)
routed = URLRouter([path("feed/", ProtocolTypeRouter({"websocket": URLRouter([])}))])
