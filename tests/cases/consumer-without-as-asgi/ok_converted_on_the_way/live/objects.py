from collections import namedtuple
from dataclasses import dataclass
from typing import Any

import attr
from django.urls import path

from .consumers import ChatConsumer


@dataclass
class Socket:
    url: str
    app: Any

    def __post_init__(self):
        self.app = self.app.as_asgi()


@dataclass
class Prepared:
    app: Any

    def prepare(self):
        self.app = self.app.as_asgi()
        return self


@attr.s
class Converted:
    app = attr.ib(converter=lambda consumer: consumer.as_asgi())


class Made(namedtuple("Made", "url app")):
    def __new__(cls, url, app):
        return super().__new__(cls, url, app.as_asgi())


class Plain:
    def __init__(self, app):
        self.app = app

    def convert(self):
        self.app = self.app.as_asgi()
        return self


SOCKET = Socket("socket/", ChatConsumer)
PREPARED = Prepared(ChatConsumer).prepare()
CONVERTED = Converted(ChatConsumer)
MADE = Made("made/", ChatConsumer)
PLAIN = Plain(ChatConsumer).convert()

websocket_urlpatterns = [
    path(SOCKET.url, SOCKET.app),
    path("prepared/", PREPARED.app),
    path("converted/", CONVERTED.app),
    path(MADE.url, MADE.app),
    path("plain/", PLAIN.app),
]
