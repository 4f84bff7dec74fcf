from .base import Feed


class Ticker(Feed):
    def __init__(self, *args):
        scope, *self.rest = args
        super().__init__(scope)  # want: CHN104:8-31 inference "super().__init__() takes no scope since Channels 3: call it without"
