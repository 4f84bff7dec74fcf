import channels
from channels.consumer import AsyncConsumer


class TracedConsumer(AsyncConsumer):
    if int(channels.__version__.split(".")[0]) >= 3:

        async def __call__(self, receive, send):  # want: CHN105
            await super().__call__(receive, send)
