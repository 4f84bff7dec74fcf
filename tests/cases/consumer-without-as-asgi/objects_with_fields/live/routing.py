from collections import namedtuple
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any, ClassVar, NamedTuple

from django.urls import path

from .consumers import ChatConsumer, FeedConsumer

Route = namedtuple("Route", "url app")
Entry = namedtuple("Entry", ["url", "app"])
Pair = NamedTuple("Pair", [("url", str), ("app", Any)])


class Named(NamedTuple):
    url: str
    app: Any


class Titled(namedtuple("Titled", "url, app")):
    def title(self):
        return self.url.title()


@dataclass
class Base:
    url: str


@dataclass
class Record(Base):
    kind: ClassVar[str] = "websocket"
    app: Any = None


class Socket:
    def __init__(self, url, app):
        self.url = url
        self.app = app


class NamedSocket(Socket):
    def __init__(self, url, app, name):
        super().__init__(url, app)
        self.name = name


class ListedSocket(NamedSocket):
    def __init__(self, app):
        NamedSocket.__init__(self, "listed/", app, "listed")


ROUTE = Route("route/", ChatConsumer)
RECORD = Record("record/", ChatConsumer)
SOCKET = NamedSocket("socket/", ChatConsumer, name="socket")
LISTED = ListedSocket(FeedConsumer)
OPTIONS = SimpleNamespace(chat=ChatConsumer)
ENTRIES = [Entry("chat/", ChatConsumer), Entry(url="feed/", app=FeedConsumer.as_asgi())]
PAIRS = (Pair("chat/", ChatConsumer),)

websocket_urlpatterns = [
    path(ROUTE.url, ROUTE.app),  # want: CHN101:20-29 "ROUTE.app is the consumer class ChatConsumer, not an application: use ROUTE.app.as_asgi()"
    path(RECORD.url, RECORD.app),  # want: CHN101
    path(SOCKET.url, SOCKET.app),  # want: CHN101
    path(LISTED.url, LISTED.app),  # want: CHN101 "FeedConsumer"
    path("options/", OPTIONS.chat),  # want: CHN101
    *[path(entry.url, entry.app) for entry in ENTRIES],  # want: CHN101 "entry.app is the consumer class ChatConsumer"
    *[path(url, app) for url, app in PAIRS],  # want: CHN101
    *[path(pair[0], pair[1]) for pair in PAIRS],  # want: CHN101
]
for named in [Named("named/", ChatConsumer), Titled("titled/", FeedConsumer)]:
    websocket_urlpatterns.append(path(named.url, named.app))  # want: CHN101:49-58
