from channels.auth import AuthMiddlewareStack

from .consumers import ChatConsumer, PresenceConsumer


def protected(application):
    def with_user(inner):
        return AuthMiddlewareStack(inner)

    return with_user(application)


chat = protected(ChatConsumer)  # want: CHN101
presence = protected(PresenceConsumer.as_asgi())
