from collections import namedtuple

from .builders import anything, build, by_name, field, first, listed, paired, values_of, ws
from .consumers import ChatConsumer, FeedConsumer

Route = namedtuple("Route", "url app")

websocket_urlpatterns = [
    *build(ChatConsumer, FeedConsumer.as_asgi()),  # want: CHN101:11-23
    *by_name("ws/", chat=ChatConsumer, feed=FeedConsumer),  # want: CHN101, CHN101
    *values_of({"chat": ChatConsumer}),  # want: CHN101
    *listed([ChatConsumer, FeedConsumer]),  # want: CHN101, CHN101
    *paired([("chat/", ChatConsumer), ("feed/", FeedConsumer)]),  # want: CHN101, CHN101
    first([ChatConsumer]),  # want: CHN101
    field(Route("field/", ChatConsumer)),  # want: CHN101
    ws("chat/", ChatConsumer, name="chat"),  # want: CHN101
    ws("feed/", view=FeedConsumer),  # want: CHN101
    anything("chat/", ChatConsumer),  # want: CHN101
    anything(route="feed/", view=FeedConsumer),  # want: CHN101
]
