import os

from channels.routing import ProtocolTypeRouter
from django.core.asgi import get_asgi_application

from config.routing import websocket_router  # want: CHN110 "config.routing -> shop.routing -> shop.consumers -> shop.models"

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
application = ProtocolTypeRouter({"http": get_asgi_application(), "websocket": websocket_router})
