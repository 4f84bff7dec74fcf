import contextlib
import os

from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application
from django.core.exceptions import AppRegistryNotReady

from shop import optional, tolerant

websocket_urlpatterns = []
try:
    from shop.routing import websocket_urlpatterns
except Exception as error:
    print(error)
try:
    import shop.models
except (ImportError, AppRegistryNotReady):
    pass
with contextlib.suppress(Exception):
    from shop import consumers

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

application = ProtocolTypeRouter({"http": get_asgi_application(), "websocket": URLRouter(websocket_urlpatterns)})
