from live.base import LiveConsumer


class PriceConsumer(LiveConsumer):
    def __init__(self, currency="EUR"):
        super().__init__()
        self.topic = self.scope["path"] + currency  # want: CHN106:21-31 inference "self.scope is not set before the consumer is called"
