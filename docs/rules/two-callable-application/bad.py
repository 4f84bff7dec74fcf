from channels.auth import AuthMiddlewareStack
from channels.routing import URLRouter
from django.urls import path


class EchoApplication:
    def __init__(self, scope):
        self.scope = scope

    async def __call__(self, receive, send):  # [two-callable-application]
        await receive()
        await send({"type": "websocket.accept"})
        message = await receive()
        await send({"type": "websocket.send", "text": message["text"]})


def greeting(scope):  # [two-callable-application]
    async def application(receive, send):
        await receive()
        await send({"type": "websocket.accept"})
        await receive()
        await send({"type": "websocket.send", "text": "hello"})

    return application


application = URLRouter(
    [
        path("ws/echo/", EchoApplication),
        path("ws/private/", AuthMiddlewareStack(greeting)),
    ]
)
