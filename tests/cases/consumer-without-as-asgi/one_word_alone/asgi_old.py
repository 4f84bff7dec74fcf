def old(scope):  # want: CHN303
    async def instance(receive, send):
        await send(scope)

    return instance


application = old
