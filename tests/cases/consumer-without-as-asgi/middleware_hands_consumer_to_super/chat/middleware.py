from channels.middleware import BaseMiddleware

from .consumers import ChatConsumer, PresenceConsumer


class ChatMiddleware(BaseMiddleware):
    """Always in front of the same consumer."""

    def __init__(self):
        super().__init__(ChatConsumer)  # want: CHN101


class PresenceMiddleware(BaseMiddleware):
    def __init__(self):
        super().__init__(PresenceConsumer.as_asgi())


class LoggingMiddleware(BaseMiddleware):
    def __init__(self, *args):
        super().__init__(*args)
