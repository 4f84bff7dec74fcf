from channels.auth import AuthMiddlewareStack
from channels.routing import ChannelNameRouter, ProtocolTypeRouter
from django.core.asgi import get_asgi_application
from django.urls import path

from . import routing
from .routing import websocket_urlpatterns

application = ProtocolTypeRouter(
    {
        "http": get_asgi_application(),
        "websocket": websocket_urlpatterns,  # want: CHN111 "websocket_urlpatterns is a list of routes, not an application: use URLRouter(websocket_urlpatterns)"
    }
)

stacked = ProtocolTypeRouter(
    {
        "http": get_asgi_application(),
        "websocket": AuthMiddlewareStack(routing.websocket_urlpatterns),  # want: CHN111:41-70 inference "use URLRouter(routing.websocket_urlpatterns)"
    }
)

literal = ProtocolTypeRouter(
    {
        "http": get_asgi_application(),
        "websocket": [path("ws/", stacked)],  # want: CHN111 "a list is a list of routes"
        "channel": path("ws/", stacked),  # want: CHN111:19-39 high "a route is not an application: use URLRouter([...])"
    }
)

added = ChannelNameRouter({"all": routing.websocket_urlpatterns + [path("ws/", stacked)]})  # want: CHN111:34-88 inference "use URLRouter([...])"
