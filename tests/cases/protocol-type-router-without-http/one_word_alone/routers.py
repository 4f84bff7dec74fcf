from base import Feed
from base import Hub as ChatRouter

router = ChatRouter({"chat": Feed.as_asgi()})  # want: CHN301
