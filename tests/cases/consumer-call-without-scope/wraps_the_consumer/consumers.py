import logging

from channels.generic.websocket import AsyncWebsocketConsumer

logger = logging.getLogger(__name__)


class LoggedConsumer(AsyncWebsocketConsumer):
    async def __call__(self, receive, send):  # want: CHN105 "LoggedConsumer.__call__"
        try:
            await super().__call__(receive, send)
        except Exception:
            logger.exception("consumer failed")
            raise
