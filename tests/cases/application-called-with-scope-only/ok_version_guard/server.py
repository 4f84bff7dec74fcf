import channels

from .asgi import application


async def serve(scope, receive, send):
    if channels.__version__ < "3":
        instance = application(scope)
        return await instance(receive, send)
    return await application(scope, receive, send)
