import channels
from channels.consumer import AsyncConsumer

if int(channels.__version__.split(".")[0]) < 3:

    class CountingConsumer(AsyncConsumer):
        async def __call__(self, receive, send):
            self.count = 0
            await super().__call__(receive, send)
else:

    class CountingConsumer(AsyncConsumer):
        async def __call__(self, scope, receive, send):
            self.count = 0
            await super().__call__(scope, receive, send)
