from channels.routing import ProtocolTypeRouter, URLRouter
from django.conf import settings
from django.core.asgi import get_asgi_application

protocols = {"websocket": URLRouter([])}
if not settings.SOCKETS_ONLY:
    protocols["http"] = get_asgi_application()
application = ProtocolTypeRouter(protocols)

if settings.DEBUG:
    mapping = {"websocket": URLRouter([])}
else:
    mapping = {"http": get_asgi_application(), "websocket": URLRouter([])}
other = ProtocolTypeRouter(mapping)
