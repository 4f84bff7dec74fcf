"""A router of another kind, and one that converts what it is given."""

from channels.routing import ChannelNameRouter

from .registry import CONSUMERS


class Router:
    def __init__(self, consumers):
        self.consumers = consumers


class ConvertingRouter(ChannelNameRouter):
    def __init__(self, consumers):
        super().__init__({name: consumer.as_asgi() for name, consumer in consumers.items()})


admin = Router(CONSUMERS)
workers = ConvertingRouter(CONSUMERS)
