import logging
from time import perf_counter

from channels.http import (
    AsgiHandler,  # want: CHN302:4-15 high "channels.http.AsgiHandler is deprecated: use django.core.asgi.get_asgi_application()"
    AsgiRequest,  # want: CHN302:4-15 high "channels.http.AsgiRequest is deprecated: use django.core.handlers.asgi.ASGIRequest"
)

logger = logging.getLogger(__name__)


class SizedRequest(AsgiRequest):  # want: CHN302
    @property
    def size(self):
        return int(self.META.get("CONTENT_LENGTH") or 0)


class TimedHandler(AsgiHandler):  # want: CHN302
    request_class = SizedRequest

    def handle(self, scope, send, body):
        started = perf_counter()
        super().handle(scope, send, body)
        logger.info("%s: %.3f s", scope["path"], perf_counter() - started)


application = TimedHandler()
