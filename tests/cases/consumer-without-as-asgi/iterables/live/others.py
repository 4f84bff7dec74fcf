from .consumers import ChatConsumer, FeedConsumer


def pairs():
    yield "chat/", ChatConsumer
    yield from [("feed/", FeedConsumer)]
