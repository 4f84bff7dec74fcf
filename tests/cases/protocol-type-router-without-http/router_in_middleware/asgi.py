from channels.auth import AuthMiddlewareStack
from channels.routing import ProtocolTypeRouter, URLRouter

application = AuthMiddlewareStack(ProtocolTypeRouter({"websocket": URLRouter([])}))  # want: CHN301
