from dataclasses import dataclass
from functools import partial, reduce
from typing import Any

from channels.auth import AuthMiddlewareStack
from channels.generic.websocket import AsyncJsonWebsocketConsumer
from channels.routing import ProtocolTypeRouter
from channels.security.websocket import AllowedHostsOriginValidator
from django.core.asgi import get_asgi_application
from django.urls import path

from .consumers import ChatConsumer, FeedConsumer
from .others import LISTED

NUMBERS = {1: "one"}


def route(consumer, *rest, **options):
    return path("some/", consumer, *rest, **options)


def field(entry):
    return path(entry.url, entry.app)


def keywords(**options):
    return path("some/", **options)


def mapped(*mappings, **mapping):
    return ProtocolTypeRouter(dict(*mappings, http=get_asgi_application(), **mapping))


def served(**mapping):
    return ProtocolTypeRouter({"http": get_asgi_application(), **mapping})


def wrapped(app, wrap):
    print(wrap)
    return wrap(app)


@dataclass
class Entry:
    url: str
    app: Any = None

    def route(self):
        return path(self.url, self.app)


@dataclass
class Holder:
    entry: Any

    def route(self):
        return path(self.entry.url, self.entry.app)


def named(url, **options):
    return path(url, name="named", **options)


def listed(apps):
    return [path("listed/", app) for app in apps]


class Demultiplexer(AsyncJsonWebsocketConsumer):
    def __init__(self, *args, **streams):
        super().__init__(*args)
        self.applications = {}
        for name in args:
            print(name)
        for name, application in streams.items():
            self.applications[name] = application

    async def connect(self):
        for application in self.applications.values():
            await application(self.scope, self.receive, self.send)


class Later:
    url = "later/"

    def __init__(self):
        self.rows = []

    def add(self, consumer):
        self.rows.append(consumer)

    def routes(self):
        return [path(self.url, row.application) for row in self.rows]


LAYERS = [AuthMiddlewareStack, AllowedHostsOriginValidator]

websocket_urlpatterns = [
    *map(route, LISTED),
    *map(unknown, [ChatConsumer]),
    route(ChatConsumer, None, name="some"),  # want: CHN101
    keywords(**NUMBERS),
    keywords(**unknown()),
    keywords(name="none", view=FeedConsumer),  # want: CHN101
    field(Entry("entry/")),
    field(unknown()),
    Entry("entry/").route(),
    Entry(LISTED).route(),
    Entry(url="entry/", app=ChatConsumer).route(),  # want: CHN101
    Holder(Entry("entry/", ChatConsumer)).route(),  # want: CHN101
    named("named/", view=FeedConsumer),  # want: CHN101
    *listed(LISTED),
    path("streams/", Demultiplexer.as_asgi(chat=ChatConsumer)),  # want: CHN101
]

application = mapped(websocket=ChatConsumer)  # want: CHN101
other = served(**{"websocket": FeedConsumer})  # want: CHN101
stacked = reduce(wrapped, LAYERS, ChatConsumer)  # want: CHN101
unstacked = reduce(unknown, LAYERS, ChatConsumer)
printed = reduce(print, LAYERS, ChatConsumer)
holder = dict()
holder.application_mapping["websocket"] = FeedConsumer
bare = partial(ProtocolTypeRouter)
