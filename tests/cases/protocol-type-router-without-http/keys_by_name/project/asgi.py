from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application

from .constants import HTTP, WEBSOCKET, Protocol

application = ProtocolTypeRouter({HTTP: get_asgi_application(), WEBSOCKET: URLRouter([])})
enumerated = ProtocolTypeRouter(
    {Protocol.HTTP: get_asgi_application(), Protocol.WEBSOCKET: URLRouter([])}
)
