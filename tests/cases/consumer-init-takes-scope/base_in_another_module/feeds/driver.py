from .base import Feed


class Driver:
    def __init__(self, scope):
        self.feed = Feed(scope)  # want: CHN104:20-31 inference "Feed(...) is no longer made with the scope: use Feed.as_asgi() as the application"
