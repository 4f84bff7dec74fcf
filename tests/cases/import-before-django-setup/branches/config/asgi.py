import os

from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application

from chat import main  # want: CHN110
from chat import many  # want: CHN110
from chat import plugins  # want: CHN110
from chat import typed  # want: CHN110

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
if os.environ.get("PLAIN"):
    application = get_asgi_application()
elif os.environ.get("CHAT"):
    from chat.routing import websocket_urlpatterns

    application = ProtocolTypeRouter(
        {"http": get_asgi_application(), "websocket": URLRouter(websocket_urlpatterns)}
    )
else:
    from shop.routing import websocket_urlpatterns  # want: CHN110 "shop.routing"

    application = ProtocolTypeRouter(
        {"http": get_asgi_application(), "websocket": URLRouter(websocket_urlpatterns)}
    )
