import os

from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application

from shop.routing import websocket_urlpatterns  # want: CHN110 "shop.routing -> shop.consumers -> shop.models"
import shop.first  # want: CHN110 "shop.first -> shop.models"
import shop.second  # want: CHN110 "shop.second -> shop.first -> shop.models"

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

application = ProtocolTypeRouter({"http": get_asgi_application(), "websocket": URLRouter(websocket_urlpatterns)})
