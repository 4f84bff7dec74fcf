from channels.generic.websocket import AsyncWebsocketConsumer

from .mixins import TimedMixin


class GreetingMixin:
    async def __call__(self, receive, send):  # want: CHN105:4-22 "GreetingMixin.__call__ is given the scope as well"
        self.greeting = "hello"
        await super().__call__(receive, send)


class ChatConsumer(GreetingMixin, AsyncWebsocketConsumer):
    pass


class TimedConsumer(TimedMixin, AsyncWebsocketConsumer):  # want: CHN105 inference "TimedConsumer.__call__ is given the scope as well"
    pass


class LateConsumer(TimedConsumer):
    pass


async def traced(self, receive, send):  # want: CHN105
    await super(TracedConsumer, self).__call__(receive, send)


class TracedConsumer(AsyncWebsocketConsumer):
    __call__ = traced


def with_greeting(base):
    class Greeting(base):
        async def __call__(self, receive, send):  # want: CHN105
            await super().__call__(receive, send)

    return Greeting


class GreetingConsumer(with_greeting(AsyncWebsocketConsumer)):
    pass


Base = type("Base", (AsyncWebsocketConsumer,), {})


class MadeConsumer(Base):
    async def __call__(self, receive, send):  # want: CHN105
        await super().__call__(receive, send)
