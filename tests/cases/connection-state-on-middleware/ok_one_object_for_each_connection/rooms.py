async def find(path):
    return path
