from channels.generic.websocket import AsyncJsonWebsocketConsumer


class TracedConsumer(AsyncJsonWebsocketConsumer):
    async def __call__(self, scope, receive, send):
        self.trace = scope.get("trace")
        await super().__call__(receive, send)  # want: CHN107:14-45 high "use await super().__call__(scope, receive, send)"
