from django.urls import path
from somewhere import channels


def echo(scope):
    async def asgi(receive, send):
        await send(await receive())

    return asgi


routes = [path("echo/", echo)]
