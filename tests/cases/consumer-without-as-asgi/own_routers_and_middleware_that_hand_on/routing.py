from channels.auth import AuthMiddleware
from channels.generic.websocket import WebsocketConsumer
from channels.routing import ProtocolTypeRouter, URLRouter
from django.urls import re_path


class Chat(WebsocketConsumer):
    pass


class SiteRouter(ProtocolTypeRouter):
    """Everything that is no API goes to one application."""

    def __init__(self, api, site=None):
        routes = [re_path(r"^api/", api.as_asgi())]
        if site is not None:
            routes.append(re_path(r"^", site))
        super().__init__({"http": URLRouter(routes), "websocket": URLRouter(routes)})


class TokenMiddleware(AuthMiddleware):
    def __init__(self, *args, header="token", **kwargs):
        super().__init__(*args, **kwargs)
        self.header = header


class Registry(AuthMiddleware):
    """What it is made with is its own."""

    def __init__(self, *args):
        super().__init__(Chat.as_asgi())
        self.consumers = args


bad = [
    SiteRouter(Chat, Chat),  # want: CHN101:21-25
    SiteRouter(Chat, site=Chat),  # want: CHN101
    TokenMiddleware(Chat, header="key"),  # want: CHN101
    TokenMiddleware(inner=Chat),  # want: CHN101
]
good = [
    SiteRouter(Chat, site=Chat.as_asgi()),
    TokenMiddleware(Chat.as_asgi()),
    Registry(Chat, Chat),
]
