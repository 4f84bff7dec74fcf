from channels.routing import URLRouter
from django.urls import path


class SocketRouter(URLRouter):
    name = "sockets"


class OwnRouter(URLRouter):
    async def __call__(self, scope, receive, send):
        await super().__call__(dict(scope, own=True), receive, send)


def echo(scope):  # want: CHN303 "which Channels 4 no longer makes"
    async def asgi(receive, send):
        await send(await receive())

    return asgi


def other(scope):
    async def asgi(receive, send):
        await send(await receive())

    return asgi


sockets = SocketRouter([path("echo/", echo)])
own = OwnRouter([path("other/", other)])
