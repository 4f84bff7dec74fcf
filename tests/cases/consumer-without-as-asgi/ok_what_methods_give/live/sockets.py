import copy
import functools
from functools import cached_property
from typing import Any, cast

from channels.generic.websocket import AsyncWebsocketConsumer
from django.urls import path

from .consumers import ChatConsumer, FeedConsumer


def logged(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        print(function.__name__)
        return function(*args, **kwargs)

    return wrapper


@logged
def make():
    return ChatConsumer.as_asgi()


class Sockets:
    @property
    def chat(self):
        return ChatConsumer.as_asgi()

    @cached_property
    def feed(self):
        return FeedConsumer.as_asgi()

    def urls(self):
        return [path("chat/", self.chat)]


class Holder:
    pass


holder = Holder()
holder.app = ChatConsumer.as_asgi()
sockets = Sockets()
Room = type("Room", (AsyncWebsocketConsumer,), {"name": "room"})

websocket_urlpatterns = [
    path("feed/", sockets.feed),
    path("made/", make()),
    path("held/", holder.app),
    path("cast/", cast(Any, ChatConsumer.as_asgi())),
    path("copy/", copy.copy(ChatConsumer.as_asgi())),
    path("type/", Room.as_asgi()),
]
