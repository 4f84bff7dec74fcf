from dataclasses import dataclass
from typing import Any

from django.urls import path

from .consumers import ChatConsumer, FeedConsumer
from .mixins import RouteMixin, as_path


class Socket(RouteMixin):
    def __init__(self, url, app):
        self.url = url
        self.app = app


class Listed:
    def __init__(self, *args):
        self.url, self.routes = args

    route = as_path


class Options:
    def __init__(self, **options):
        self.app = options["app"]
        self.url = options.get("url", "options/")

    def route(self):
        return path(self.url, self.app)


@dataclass
class Record:
    url: str
    app: Any

    def route(self):
        return path(self.url, self.app)


websocket_urlpatterns = [
    Socket("chat/", ChatConsumer).route(),  # want: CHN101:20-32 "use ChatConsumer.as_asgi()"
    Listed("feed/", [FeedConsumer]).route(),  # want: CHN101
    Options(app=FeedConsumer).route(),  # want: CHN101
    Record("record/", app=ChatConsumer).route(),  # want: CHN101
]
