from django.core.asgi import get_asgi_application

from news.sockets import sockets

pages = get_asgi_application()


async def application(scope, receive, send):
    if scope["type"] == "websocket":
        await sockets(scope, receive, send)
    else:
        await pages(scope, receive, send)
