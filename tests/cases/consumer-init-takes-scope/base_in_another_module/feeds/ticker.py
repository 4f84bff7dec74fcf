from .base import Feed


class Ticker(Feed):
    def __init__(self, *args):
        scope, *self.rest = args
        super().__init__(scope)  # want: CHN104 inference
