from django.urls import path

from .consumers import ChatConsumer, FeedConsumer
from .others import pairs

NAMES = ["chat/", "feed/"]
CONSUMERS = [ChatConsumer.as_asgi()]
CONSUMERS.append(FeedConsumer.as_asgi())
TABLE = {"chat/": [ChatConsumer.as_asgi()], "feed/": [FeedConsumer.as_asgi()]}
BY_NAME = dict(chat=ChatConsumer.as_asgi())

websocket_urlpatterns = [
    *[path(str(index), consumer) for index, consumer in enumerate(CONSUMERS)],
    *[path(name, consumer) for name, consumer in zip(NAMES, CONSUMERS)],
    *[path("x/", consumer) for consumer in reversed(CONSUMERS)],
    *[path("x/", consumer) for consumer in filter(None, CONSUMERS)],
    *[path(name, consumer) for name, consumer in sorted(BY_NAME.items())],
    *[path(name, BY_NAME[name]) for name in BY_NAME],
    *[path(name, consumer) for name, listed in TABLE.items() for consumer in listed],
    *[path(name, consumer) for name, consumer in pairs()],
]
