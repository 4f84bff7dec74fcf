class EventApplication:
    def __init__(self, topic):
        self.topic = topic

    async def __call__(self, scope, receive, send):
        await send({"type": "websocket.accept"})


EventConsumer = EventApplication("events")


async def EchoConsumer(scope, receive, send):
    await send({"type": "websocket.accept"})
