from channels.generic.websocket import AsyncWebsocketConsumer


class TracedConsumer(AsyncWebsocketConsumer):
    async def __call__(self, scope, receive, send):
        self.trace = scope.get("trace")
        return super().__call__(scope, receive, send)  # want: CHN204


class TimedConsumer(TracedConsumer):
    async def __call__(self, scope, receive, send):
        super().__call__(scope, receive, send)  # want: CHN204
