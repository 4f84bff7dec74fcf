from channels.generic.websocket import AsyncWebsocketConsumer

from counters import Counter, Ping, Timed


class Feed(AsyncWebsocketConsumer):
    pass


counter = Counter(Feed.as_asgi())
timed = Timed(Feed.as_asgi())
ping = Ping(Feed.as_asgi())
