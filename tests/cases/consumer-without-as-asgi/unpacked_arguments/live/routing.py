from functools import partial

from django.urls import path, re_path

from .consumers import ChatConsumer, FeedConsumer

ROUTE = ("chat/", ChatConsumer)  # want: CHN101:18-30
OPTIONS = {"route": "feed/", "view": FeedConsumer}  # want: CHN101
MORE = dict(view=FeedConsumer, name="more")  # want: CHN101
ROUTES = [
    ("one/", ChatConsumer),  # want: CHN101
    ("two/", FeedConsumer),  # want: CHN101
]
ws = partial(path, "ws/chat/")
named = partial(re_path, name="named")
viewed = partial(path, view=ChatConsumer)  # want: CHN101


def route(consumer):
    return path("some/", consumer)


websocket_urlpatterns = [
    path(*ROUTE),
    path(**OPTIONS),
    path("more/", **MORE),
    ws(ChatConsumer),  # want: CHN101
    ws(view=FeedConsumer),  # want: CHN101
    named("feed/", FeedConsumer),  # want: CHN101
    viewed("viewed/"),
    *[path(*row) for row in ROUTES],
    *map(lambda consumer: path("mapped/", consumer), [ChatConsumer]),  # want: CHN101
    *map(route, (ChatConsumer, FeedConsumer)),  # want: CHN101, CHN101
]
