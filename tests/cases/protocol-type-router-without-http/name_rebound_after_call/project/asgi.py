from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application

protocols = {"websocket": URLRouter([])}
worker = ProtocolTypeRouter(protocols)  # want: CHN301

protocols = {"http": get_asgi_application(), "websocket": URLRouter([])}
application = ProtocolTypeRouter(protocols)
