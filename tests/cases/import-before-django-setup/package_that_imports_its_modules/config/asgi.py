import os

from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application

from live.names import GROUP  # want: CHN110 "(): live -> live.consumers -> shop.models; import"
from sales import routing  # want: CHN110 "(): sales -> sales.reports -> django.contrib.sites.models"

websocket_urlpatterns = []

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

application = ProtocolTypeRouter({"http": get_asgi_application(), "websocket": URLRouter(websocket_urlpatterns)})
