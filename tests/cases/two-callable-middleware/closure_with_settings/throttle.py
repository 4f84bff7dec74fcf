import asyncio


def throttle(seconds=0.1):
    """ "websocket": throttle(seconds=1)(URLRouter(...)) """

    def middleware(inner):
        def app(scope):  # want: CHN103
            instance = inner(scope)

            async def handle(receive, send):
                async def delayed():
                    await asyncio.sleep(seconds)
                    return await receive()

                await instance(delayed, send)

            return handle

        return app

    return middleware
