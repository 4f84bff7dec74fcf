import os

from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application

from sales import routing  # want: CHN110 "sales -> sales.reports -> django.contrib.sites.models"
from shop.routing import websocket_urlpatterns  # want: CHN110 "shop -> shop.models; import"

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

application = ProtocolTypeRouter({"http": get_asgi_application(), "websocket": URLRouter(websocket_urlpatterns)})
