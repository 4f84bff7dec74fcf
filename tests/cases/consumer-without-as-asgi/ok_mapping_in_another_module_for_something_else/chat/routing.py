from channels.routing import ChannelNameRouter, ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application
from django.urls import path

from .registry import APPLICATIONS, CONSUMERS

application = ProtocolTypeRouter(
    {
        "http": get_asgi_application(),
        "websocket": URLRouter([path(f"ws/{name}/", CONSUMERS[name].as_asgi()) for name in CONSUMERS]),
        "channel": ChannelNameRouter(APPLICATIONS),
    }
)
