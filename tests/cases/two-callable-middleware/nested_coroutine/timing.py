import logging
from time import perf_counter

logger = logging.getLogger("websocket.timing")


class TimingMiddleware(object):
    def __init__(self, inner):
        self.inner = inner

    def __call__(self, scope):  # want: CHN103 "TimingMiddleware"
        instance = self.inner(scope)

        async def timed(receive, send):
            started = perf_counter()
            try:
                await instance(receive, send)
            finally:
                logger.info("%s took %.3f s", scope["path"], perf_counter() - started)

        return timed
