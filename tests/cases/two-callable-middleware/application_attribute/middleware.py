import logging

from channels.security.websocket import WebsocketDenier
from django.core.cache import cache

logger = logging.getLogger(__name__)


class TicketMiddleware:
    def __init__(self, application):
        self.application = application

    def __call__(self, scope):  # want: CHN103 "TicketMiddleware"
        ticket = scope["path"].rsplit("/", 1)[-1]
        user_id = cache.get("ws-ticket:" + ticket)
        if user_id is None:
            logger.warning("unknown websocket ticket %s", ticket)
            return WebsocketDenier(scope)  # want: CHN104 "WebsocketDenier"
        scope["user_id"] = user_id
        return self.application(scope)


class ClientAddressMiddleware:
    def __init__(self, app):
        self._app = app

    def __call__(self, scope):  # want: CHN103
        headers = dict(scope["headers"])
        address = headers.get(b"x-real-ip", b"").decode() or scope["client"][0]
        scope = {**scope, "client_address": address}
        return self._app(scope)


class HostMiddleware:
    def __init__(self, get_inner, default_host="localhost"):
        self.get_inner = get_inner
        self.default_host = default_host

    def __call__(  # want: CHN103:4-16 high "HostMiddleware takes the scope alone: use async def __call__(self, scope, receive, send)"
        self,
        scope,
    ):
        scope.setdefault("host", self.default_host)
        instance = self.get_inner(scope)
        return instance
