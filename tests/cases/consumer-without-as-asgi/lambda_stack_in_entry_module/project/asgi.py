from channels.auth import AuthMiddlewareStack
from channels.routing import ProtocolTypeRouter
from channels.security.websocket import AllowedHostsOriginValidator
from django.core.asgi import get_asgi_application

from chat.consumers import ChatConsumer

WebsocketStack = lambda inner: AllowedHostsOriginValidator(AuthMiddlewareStack(inner))

application = ProtocolTypeRouter(
    {
        "http": get_asgi_application(),
        "websocket": WebsocketStack(ChatConsumer),  # want: CHN101
    }
)
