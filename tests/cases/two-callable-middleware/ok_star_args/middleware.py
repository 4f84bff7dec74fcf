import logging

from channels.middleware import BaseMiddleware

logger = logging.getLogger(__name__)


class PathLogMiddleware:
    def __init__(self, inner):
        self.inner = inner

    async def __call__(self, *args):
        logger.info("connect to %s", args[0]["path"])
        return await self.inner(*args)


class RequestIdMiddleware(BaseMiddleware):
    async def __call__(self, scope, *args, **kwargs):
        scope = dict(scope, request_id=id(scope))
        return await super().__call__(scope, *args, **kwargs)


def count_connections(inner):
    async def app(scope, *args):
        return await inner(scope, *args)

    return app
