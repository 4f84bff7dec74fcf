from channels.http import AsgiHandler  # [channels-asgi-handler]
from channels.routing import ProtocolTypeRouter

application = ProtocolTypeRouter(
    {"http": AsgiHandler()},  # [channels-asgi-handler]
)
