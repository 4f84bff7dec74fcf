from .base import FeedConsumer


class NewsConsumer(FeedConsumer):
    def __init__(self, scope):  # want: CHN104 "NewsConsumer"
        super().__init__(scope)
        self.seen = set()
