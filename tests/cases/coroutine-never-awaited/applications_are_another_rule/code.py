from channels.generic.websocket import AsyncWebsocketConsumer


class ChatConsumer(AsyncWebsocketConsumer):
    async def __call__(self, scope, receive, send):
        self.started = True
        super().__call__(scope, receive, send)  # want: CHN204
