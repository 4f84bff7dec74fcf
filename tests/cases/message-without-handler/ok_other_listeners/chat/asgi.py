from channels.routing import ChannelNameRouter, ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application
from django.urls import path

from .consumers import GameConsumer, SwitchingConsumer

application = ProtocolTypeRouter(
    {
        "http": get_asgi_application(),
        "websocket": URLRouter([path("game/", GameConsumer.as_asgi()), path("switch/", SwitchingConsumer.as_asgi())]),
        "channel": ChannelNameRouter({}),
    }
)
