from channels.auth import AuthMiddlewareStack

from . import consumers

ChatConsumer = AuthMiddlewareStack(consumers.ChatConsumer.as_asgi())
PresenceConsumer = consumers.PresenceConsumer.as_asgi()
