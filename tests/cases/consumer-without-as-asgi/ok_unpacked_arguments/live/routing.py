from functools import partial

from django.urls import path, re_path

from .consumers import ChatConsumer, FeedConsumer

ROUTE = ("chat/", ChatConsumer.as_asgi())
OPTIONS = {"route": "feed/", "view": FeedConsumer.as_asgi()}
MORE = dict(view=FeedConsumer.as_asgi(), name="more")
ROUTES = [
    ("one/", ChatConsumer.as_asgi()),
    ("two/", FeedConsumer.as_asgi()),
]
ws = partial(path, "ws/chat/")
named = partial(re_path, name="named")
viewed = partial(path, view=ChatConsumer.as_asgi())


def route(consumer):
    return path("some/", consumer)


websocket_urlpatterns = [
    path(*ROUTE),
    path(**OPTIONS),
    path("more/", **MORE),
    ws(ChatConsumer.as_asgi()),
    ws(view=FeedConsumer.as_asgi()),
    named("feed/", FeedConsumer.as_asgi()),
    viewed("viewed/"),
    *[path(*row) for row in ROUTES],
    *map(lambda consumer: path("mapped/", consumer), [ChatConsumer.as_asgi()]),
    *map(route, (ChatConsumer.as_asgi(), FeedConsumer.as_asgi())),
]
