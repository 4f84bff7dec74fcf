async def load():
    return []
