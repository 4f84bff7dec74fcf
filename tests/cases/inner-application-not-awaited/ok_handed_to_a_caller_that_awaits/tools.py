def awaited_twice(function):
    async def wrapper(*args):
        return await (await function(*args))

    return wrapper
