from channels.consumer import AsyncConsumer


class PriceConsumer(AsyncConsumer):
    ready = False

    def __init__(this):
        super().__init__()
        try:
            this.topic = this.scope["path"]  # want: CHN106 "this.scope"
        finally:
            this.ready = True
