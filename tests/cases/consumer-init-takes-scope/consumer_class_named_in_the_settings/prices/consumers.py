from realtime_kit import consumers


class PriceConsumer(consumers.StreamConsumer):
    stream = "prices"

    def __init__(self, scope):  # want: CHN104 "PriceConsumer"
        super().__init__(scope)
        self.last_price = None
