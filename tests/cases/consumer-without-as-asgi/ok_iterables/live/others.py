from .consumers import ChatConsumer, FeedConsumer


def pairs():
    yield "chat/", ChatConsumer.as_asgi()
    yield from [("feed/", FeedConsumer.as_asgi())]
