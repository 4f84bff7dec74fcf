import functools

from channels.generic.websocket import AsyncWebsocketConsumer


class FeedConsumer(AsyncWebsocketConsumer):
    feed = "all"


make_feed = functools.partial(FeedConsumer.as_asgi, feed="news")
