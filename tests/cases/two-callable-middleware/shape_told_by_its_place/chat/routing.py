from functools import partial

from channels.auth import AuthMiddlewareStack
from channels.routing import URLRouter

from . import other
from .consumers import ChatConsumer


class Recorder:
    def __init__(self, target):
        self.target = target

    def __call__(self, connection):  # want: CHN103:4-16 inference "use async def __call__(self, scope, receive, send)"
        return partial(self.run, connection)

    async def run(self, connection, receive, send):
        await self.target(connection)(receive, send)


class Limiter(Recorder):
    def __call__(self, connection):  # want: CHN103 "Limiter"
        return partial(self.run, dict(connection, limit=10))


class Counter(Recorder):
    def __call__(self, connection):  # want: CHN103 "Counter"
        return partial(self.run, dict(connection, count=0))


class Sampler(Recorder):
    def __call__(self, connection):  # want: CHN103:4-16 inference "use async def __call__(self, scope, receive, send)"
        return partial(self.run, connection)


class Painter:
    def __init__(self, target):
        self.target = target

    def __call__(self, canvas):
        canvas.fill(self.target(canvas.width))
        return partial(self.target, canvas)


nothing = other.Painter(ChatConsumer.as_asgi())
painter = Painter(nothing)
painters = [Painter(dict(colour="red")), Painter("blue"), Painter(print)]
sampler = Sampler(ChatConsumer)
recorder = Recorder(ChatConsumer.as_asgi())
limiter = Limiter(URLRouter([]))
counter = Counter(AuthMiddlewareStack(URLRouter([])))
