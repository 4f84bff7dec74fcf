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
    return ChatConsumer


class Sockets:
    @property
    def chat(self):
        return ChatConsumer

    @cached_property
    def feed(self):
        return FeedConsumer

    def urls(self):
        return [path("chat/", self.chat)]  # want: CHN101:30-39


class Holder:
    pass


holder = Holder()
holder.app = ChatConsumer
sockets = Sockets()
Room = type("Room", (AsyncWebsocketConsumer,), {"name": "room"})

websocket_urlpatterns = [
    path("feed/", sockets.feed),  # want: CHN101
    path("made/", make()),  # want: CHN101 "the consumer class ChatConsumer is not an application: use ChatConsumer.as_asgi()"
    path("held/", holder.app),  # want: CHN101
    path("cast/", cast(Any, ChatConsumer)),  # want: CHN101
    path("copy/", copy.copy(ChatConsumer)),  # want: CHN101
    path("type/", Room),  # want: CHN101:18-22 "Room is a consumer class, not an application: use Room.as_asgi()"
]
