import os

from channels.routing import ProtocolTypeRouter, URLRouter
from configurations.asgi import get_asgi_application

from shop.routing import websocket_urlpatterns

application = ProtocolTypeRouter({"http": get_asgi_application(), "websocket": URLRouter(websocket_urlpatterns)})
