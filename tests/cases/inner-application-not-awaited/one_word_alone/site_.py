async def application(scope, receive, send):
    await send({"type": "lifespan.startup.complete"})
