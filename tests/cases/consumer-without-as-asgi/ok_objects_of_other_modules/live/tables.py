from typing import Any, NamedTuple

from .consumers import ChatConsumer, FeedConsumer


class Socket(NamedTuple):
    url: str
    app: Any


CHAT = Socket("chat/", ChatConsumer.as_asgi())
ALL = [CHAT, Socket("feed/", FeedConsumer.as_asgi())]
