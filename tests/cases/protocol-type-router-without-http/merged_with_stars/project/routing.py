from channels.routing import ProtocolTypeRouter, URLRouter

from .protocols import WEBSOCKET, WORKERS

application = ProtocolTypeRouter({**WEBSOCKET, **WORKERS})  # want: CHN301

mqtt = {"mqtt": URLRouter([])}
mqtt_application = ProtocolTypeRouter(  # want: CHN301
    {
        **mqtt,
        "websocket": URLRouter([]),
    }
)
