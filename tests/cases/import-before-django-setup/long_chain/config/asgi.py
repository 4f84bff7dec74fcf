import os

from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application

from deep import m4  # want: CHN110 "(): deep.m4 -> deep.m5 -> deep.m6 -> shop.models; import"
from deep import m1  # want: CHN110 "(): deep.m1 -> deep.m2 -> ... -> deep.m6 -> shop.models; import"

websocket_urlpatterns = []

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

application = ProtocolTypeRouter({"http": get_asgi_application(), "websocket": URLRouter(websocket_urlpatterns)})
