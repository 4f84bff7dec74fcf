from collections import namedtuple

from .builders import anything, build, by_name, field, first, listed, paired, values_of, ws
from .consumers import ChatConsumer, FeedConsumer

Route = namedtuple("Route", "url app")

websocket_urlpatterns = [
    *build(ChatConsumer.as_asgi(), FeedConsumer.as_asgi()),
    *by_name("ws/", chat=ChatConsumer.as_asgi(), feed=FeedConsumer.as_asgi()),
    *values_of({"chat": ChatConsumer.as_asgi()}),
    *listed([ChatConsumer.as_asgi(), FeedConsumer.as_asgi()]),
    *paired([("chat/", ChatConsumer.as_asgi()), ("feed/", FeedConsumer.as_asgi())]),
    first([ChatConsumer.as_asgi()]),
    field(Route("field/", ChatConsumer.as_asgi())),
    ws("chat/", ChatConsumer.as_asgi(), name="chat"),
    ws("feed/", view=FeedConsumer.as_asgi()),
    anything("chat/", ChatConsumer.as_asgi()),
    anything(route="feed/", view=FeedConsumer.as_asgi()),
]
