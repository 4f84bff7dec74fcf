import logging

from channels.routing import ProtocolTypeRouter

logger = logging.getLogger(__name__)


class LoggingRouter(ProtocolTypeRouter):
    async def __call__(self, scope, receive, send):
        logger.info("%s connection", scope["type"])
        return await super().__call__(scope, receive, send)


class QuietRouter(LoggingRouter):
    """Logs nothing below warnings."""

    level = logging.WARNING
