from channels.auth import AuthMiddlewareStack
from channels.routing import ProtocolTypeRouter

from chat.consumers import ChatConsumer

application = ProtocolTypeRouter({"websocket": AuthMiddlewareStack(ChatConsumer)})  # want: CHN101, CHN301
