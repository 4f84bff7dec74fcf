from feeds.base import FeedConsumer


def test_cursor():
    consumer = FeedConsumer({"type": "websocket", "path": "/feeds/"})  # want: CHN104 "FeedConsumer"
    assert consumer.cursor is None
    assert consumer.scope["path"] == "/feeds/"
