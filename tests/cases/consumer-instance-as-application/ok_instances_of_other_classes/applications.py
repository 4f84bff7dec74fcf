class LifespanApp:
    async def __call__(self, scope, receive, send):
        await send({"type": "lifespan.startup.complete"})


class EventConsumer:
    async def __call__(self, scope, receive, send):
        await send({"type": "websocket.accept"})
