from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application

WEBSOCKET = "websocket"

application = ProtocolTypeRouter(  # want: CHN301
    {
        "https": get_asgi_application(),
        WEBSOCKET: URLRouter([]),
    }
)
