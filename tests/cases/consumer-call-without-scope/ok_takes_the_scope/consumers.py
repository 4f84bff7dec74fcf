from channels.generic.websocket import AsyncWebsocketConsumer


class TimedConsumer(AsyncWebsocketConsumer):
    async def __call__(self, scope, receive, send):
        self.path = scope["path"]
        await super().__call__(scope, receive, send)


class CountedConsumer(AsyncWebsocketConsumer):
    async def __call__(self, *args):
        await super().__call__(*args)
