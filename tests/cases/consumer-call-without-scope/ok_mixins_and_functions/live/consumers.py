from channels.generic.websocket import AsyncWebsocketConsumer

from .mixins import Pair, TimedMixin


class GreetingMixin:
    async def __call__(self, scope, receive, send):
        await super().__call__(scope, receive, send)


class ChatConsumer(GreetingMixin, AsyncWebsocketConsumer):
    pass


class TimedConsumer(TimedMixin, AsyncWebsocketConsumer):
    pass


class Echo(Pair):
    pass


async def traced(self, scope, receive, send):
    await super(TracedConsumer, self).__call__(scope, receive, send)


class TracedConsumer(AsyncWebsocketConsumer):
    __call__ = traced


def with_pair(base):
    class Paired(base):
        async def __call__(self, receive, send):
            await super().__call__(receive, send)

    return Paired


class PairedEcho(with_pair(Pair)):
    pass
