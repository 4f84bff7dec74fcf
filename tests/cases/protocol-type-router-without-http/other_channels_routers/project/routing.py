from channels.routing import ChannelNameRouter, ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application

workers = ChannelNameRouter({"thumbnails": URLRouter([])})
websocket = URLRouter([])

application = ProtocolTypeRouter(
    {"http": get_asgi_application(), "websocket": websocket, "channel": workers}
)

assert isinstance(application, ProtocolTypeRouter)
ROUTERS = {"protocol": ProtocolTypeRouter, "websocket": URLRouter}
