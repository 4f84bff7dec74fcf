from django.urls import path

from .consumers import ChatConsumer, FeedConsumer

BY_NAME = {"chat": ChatConsumer, "feed": FeedConsumer}
for name in BY_NAME:
    BY_NAME[name] = BY_NAME[name].as_asgi()

UPDATED = {"chat": ChatConsumer}
UPDATED.update({name: consumer.as_asgi() for name, consumer in UPDATED.items()})

LISTED = [ChatConsumer, FeedConsumer]
for index, consumer in enumerate(LISTED):
    LISTED[index] = consumer.as_asgi()

ROWS = [("chat/", ChatConsumer, True), ("feed/", FeedConsumer.as_asgi(), False)]

websocket_urlpatterns = [
    *[path(name, consumer) for name, consumer in BY_NAME.items()],
    *[path(name, consumer) for name, consumer in UPDATED.items()],
    *[path("x/", consumer) for consumer in LISTED],
    *[path(url, consumer.as_asgi() if is_class else consumer) for url, consumer, is_class in ROWS],
    path("feed/", BY_NAME["feed"]),
]
