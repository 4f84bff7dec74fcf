import contextlib
import logging
import os

from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application

websocket_urlpatterns = []
try:
    from shop.routing import websocket_urlpatterns  # want: CHN110
except ImportError:
    logging.warning("no WebSockets")
try:
    from shop import consumers  # want: CHN110
except (ImportError, AttributeError):
    consumers = None
try:
    import shop.models  # want: CHN110:4-22 inference "models are imported before get_asgi_application(): shop.models; import it below"
except Exception:
    logging.exception("no models")
    raise
from shop import guarded  # want: CHN110
from shop import suppressed  # want: CHN110

with contextlib.suppress(ImportError):
    from shop import late  # want: CHN110
with open(os.devnull) as null:
    import shop.consumers as again  # want: CHN110

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")

application = ProtocolTypeRouter({"http": get_asgi_application(), "websocket": URLRouter(websocket_urlpatterns)})
