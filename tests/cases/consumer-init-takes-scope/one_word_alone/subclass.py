from base import Feed


class Ticker(Feed):
    def __init__(self, scope):  # want: CHN104
        super().__init__(scope)
