import logging

from channels.routing import ChannelNameRouter, ProtocolTypeRouter, URLRouter

logger = logging.getLogger(__name__)


class LifespanRouter(ProtocolTypeRouter):
    def __call__(self, scope):  # want: CHN103 "LifespanRouter"
        if scope["type"] == "lifespan":
            return self.lifespan
        return super().__call__(scope)

    async def lifespan(self, receive, send):
        message = await receive()
        await send({"type": message["type"] + ".complete"})


class FallbackURLRouter(URLRouter):
    def __init__(self, routes, fallback):
        super().__init__(routes)
        self.fallback = fallback

    def __call__(self, scope):  # want: CHN103 "FallbackURLRouter"
        try:
            return super().__call__(scope)
        except ValueError:
            return self.fallback(scope)


class LoggedChannelRouter(ChannelNameRouter):
    def __call__(self, scope):  # want: CHN103
        logger.debug("task on %s", scope["channel"])
        return super(LoggedChannelRouter, self).__call__(scope)
