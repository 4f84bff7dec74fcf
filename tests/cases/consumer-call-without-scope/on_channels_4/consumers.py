from channels.generic.websocket import AsyncWebsocketConsumer


class ChatConsumer(AsyncWebsocketConsumer):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.room = self.scope["path"]  # want: CHN106

    async def __call__(self, receive, send):  # want: CHN105
        await super().__call__(receive, send)
