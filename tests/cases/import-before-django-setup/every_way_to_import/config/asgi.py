import os

import chat.routing
import shop.routing  # want: CHN110 "shop.routing -> shop.consumers -> shop.models"
import shop.routing as shop_routing  # want: CHN110
import chat.consumers as chat_consumers, shop.consumers as shop_consumers  # want: CHN110
from channels.routing import ProtocolTypeRouter, URLRouter
from chat.routing import *
from django.core.asgi import get_asgi_application
from shop import apps
from shop import routing  # want: CHN110
from shop import apps as shop_apps, consumers  # want: CHN110
from shop import (
    apps as again,
    models,  # want: CHN110 "get_asgi_application(): shop.models; import"
    routing as unsaid,
)
from shop.routing import *  # want: CHN110

from . import routing as own  # want: CHN110 "config.routing -> shop.routing -> shop.consumers -> shop.models"
from .routing import websocket_urlpatterns  # want: CHN110 "config.routing -> shop.routing"

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

application = ProtocolTypeRouter({"http": get_asgi_application(), "websocket": URLRouter(websocket_urlpatterns)})
