from channels.generic.websocket import AsyncWebsocketConsumer


class ChatConsumer(AsyncWebsocketConsumer):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.room = self.scope["path"]  # want: CHN106:20-30 high "self.scope is not set before the consumer is called"

    async def __call__(self, receive, send):  # want: CHN105:4-22 high "use async def __call__(self, scope, receive, send)"
        await super().__call__(receive, send)
