from site_ import application


async def warm_up(receive, send):
    application({"type": "lifespan"}, receive, send)  # want: CHN204
