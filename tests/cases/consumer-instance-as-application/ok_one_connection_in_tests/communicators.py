from channels.testing import HttpCommunicator

from .middleware import TokenMiddleware
from .test_consumers import EchoConsumer


class MiddlewareTests:
    async def check(self):
        return HttpCommunicator(TokenMiddleware(EchoConsumer()), "GET", "/")
