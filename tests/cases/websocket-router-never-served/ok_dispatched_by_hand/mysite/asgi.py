import os

from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "mysite.settings")
django_application = get_asgi_application()


async def application(scope, receive, send):
    if scope["type"] == "websocket":
        from mysite.sockets import websocket_application

        await websocket_application(scope, receive, send)
    else:
        await django_application(scope, receive, send)
