def as_application(function):
    async def application(*args):
        return function(*args)

    return application
