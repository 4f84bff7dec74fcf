import os

from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application

load = lambda: get_asgi_application()
django_application = load()

from shop.routing import websocket_urlpatterns  # noqa: E402

application = ProtocolTypeRouter({"http": get_asgi_application(), "websocket": URLRouter(websocket_urlpatterns)})
