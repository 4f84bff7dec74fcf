from base import Feed


class Server:
    def __init__(self):
        self.feeds = {}

    def accept(self, scope):
        return Feed(scope)  # want: CHN104
