from django.urls import path

from .consumers import ChatConsumer, FeedConsumer
from .others import pairs

NAMES = ["chat/", "feed/"]
CONSUMERS = [ChatConsumer]
CONSUMERS.append(FeedConsumer)
TABLE = {"chat/": [ChatConsumer], "feed/": [FeedConsumer.as_asgi()]}
BY_NAME = dict(chat=ChatConsumer)

websocket_urlpatterns = [
    *[path(str(index), consumer) for index, consumer in enumerate(CONSUMERS)],  # want: CHN101:23-31
    *[path(name, consumer) for name, consumer in zip(NAMES, CONSUMERS)],  # want: CHN101
    *[path("x/", consumer) for consumer in reversed(CONSUMERS)],  # want: CHN101
    *[path("x/", consumer) for consumer in filter(None, CONSUMERS)],  # want: CHN101
    *[path(name, consumer) for name, consumer in sorted(BY_NAME.items())],  # want: CHN101
    *[path(name, BY_NAME[name]) for name in BY_NAME],  # want: CHN101
    *[path(name, consumer) for name, listed in TABLE.items() for consumer in listed],  # want: CHN101
    *[path(name, consumer) for name, consumer in pairs()],  # want: CHN101
]
