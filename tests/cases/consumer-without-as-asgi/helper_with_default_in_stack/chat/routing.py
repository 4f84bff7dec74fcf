from channels.auth import AuthMiddlewareStack
from channels.security.websocket import AllowedHostsOriginValidator

from .consumers import ChatConsumer, PresenceConsumer


def protected(application=ChatConsumer):
    return AllowedHostsOriginValidator(AuthMiddlewareStack(application))  # want: CHN101


chat = protected()
presence = protected(PresenceConsumer)
