import os

from channels.routing import URLRouter
from django.core.asgi import get_asgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "shop.settings")

django_application = get_asgi_application()

from shop.sockets import websocket_application  # noqa: E402

sockets = URLRouter([])


async def application(scope, receive, send):
    if scope["type"] == "http":
        return django_application(scope, receive, send)  # want: CHN204
    if scope["path"].startswith("/ws/"):
        sockets(scope, receive, send)  # want: CHN204:8-37 high "write await sockets(...)"
    return websocket_application(scope, receive, send)  # want: CHN204:11-54 inference "write await websocket_application(...)"
