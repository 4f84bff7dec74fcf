from channels.consumer import AsyncConsumer


class JobConsumer(AsyncConsumer):
    def __init__(self):
        super().__init__(self)  # want: CHN104 "super().__init__() takes no scope"
