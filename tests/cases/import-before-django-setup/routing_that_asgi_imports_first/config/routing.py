from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application

from shop.routing import websocket_urlpatterns  # want: CHN110

application = ProtocolTypeRouter({"http": get_asgi_application(), "websocket": URLRouter(websocket_urlpatterns)})
