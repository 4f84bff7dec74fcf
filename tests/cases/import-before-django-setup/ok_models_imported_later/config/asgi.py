import os

from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application

from shop.lazy import Stock

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")


async def websocket(scope, receive, send):
    from shop.routing import websocket_urlpatterns

    await URLRouter(websocket_urlpatterns)(scope, receive, send)


application = ProtocolTypeRouter({"http": get_asgi_application(), "websocket": websocket})
