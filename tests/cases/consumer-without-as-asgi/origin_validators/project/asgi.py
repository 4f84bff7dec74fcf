from channels.auth import AuthMiddlewareStack
from channels.routing import ProtocolTypeRouter
from channels.security.websocket import AllowedHostsOriginValidator, OriginValidator
from django.core.asgi import get_asgi_application

from chat.consumers import ChatConsumer, PresenceConsumer

application = ProtocolTypeRouter(
    {
        "http": get_asgi_application(),
        "websocket": AllowedHostsOriginValidator(ChatConsumer),  # want: CHN101
    }
)

partner_application = OriginValidator(
    AuthMiddlewareStack(PresenceConsumer),  # want: CHN101
    [".partner.example.com"],
)

public_application = OriginValidator(PresenceConsumer, ["*"])  # want: CHN101
