"""Handlers of the message bus, one wrapped in the other."""
import logging

from channels.layers import get_channel_layer

logger = logging.getLogger(__name__)


class LoggingHandler:
    def __init__(self, handler):
        self.handler = handler

    def __call__(self, event):
        logger.info("%s", event["type"])
        return self.handler(event)


class RetryHandler:
    def __init__(self, next_handler, attempts=3):
        self.next_handler = next_handler
        self.attempts = attempts

    def __call__(self, message):
        for _ in range(self.attempts):
            try:
                return self.next_handler(message)
            except ConnectionError:
                logger.warning("again: %s", message.get("path"))
        return None


class SessionRequired:
    """For the WSGI gateway."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, environ):
        if not environ.get("session"):
            raise PermissionError
        return self.get_response(environ)


async def publish(event):
    await get_channel_layer().group_send("bus", event)
