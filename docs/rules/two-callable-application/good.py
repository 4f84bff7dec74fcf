from channels.auth import AuthMiddlewareStack
from channels.routing import URLRouter
from django.urls import path


async def echo(scope, receive, send):
    await receive()
    await send({"type": "websocket.accept"})
    message = await receive()
    await send({"type": "websocket.send", "text": message["text"]})


async def greeting(scope, receive, send):
    await receive()
    await send({"type": "websocket.accept"})
    await receive()
    await send({"type": "websocket.send", "text": "hello"})


application = URLRouter(
    [
        path("ws/echo/", echo),
        path("ws/private/", AuthMiddlewareStack(greeting)),
    ]
)
