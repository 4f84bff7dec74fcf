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


ROUTE = Route("route/", ChatConsumer.as_asgi())
RECORD = Record("record/", ChatConsumer.as_asgi())
SOCKET = NamedSocket("socket/", ChatConsumer.as_asgi(), name="socket")
LISTED = ListedSocket(FeedConsumer.as_asgi())
OPTIONS = SimpleNamespace(chat=ChatConsumer.as_asgi())
ENTRIES = [Entry("chat/", ChatConsumer.as_asgi()), Entry(url="feed/", app=FeedConsumer.as_asgi())]
PAIRS = (Pair("chat/", ChatConsumer.as_asgi()),)

websocket_urlpatterns = [
    path(ROUTE.url, ROUTE.app),
    path(RECORD.url, RECORD.app),
    path(SOCKET.url, SOCKET.app),
    path(LISTED.url, LISTED.app),
    path("options/", OPTIONS.chat),
    *[path(entry.url, entry.app) for entry in ENTRIES],
    *[path(url, app) for url, app in PAIRS],
    *[path(pair[0], pair[1]) for pair in PAIRS],
]
for named in [Named("named/", ChatConsumer.as_asgi()), Titled("titled/", FeedConsumer.as_asgi())]:
    websocket_urlpatterns.append(path(named.url, named.app))
