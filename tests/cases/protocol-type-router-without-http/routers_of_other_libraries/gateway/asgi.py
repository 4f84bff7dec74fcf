from asgi_routing import ProtocolTypeRouter as ExternalRouter
from quart_sockets.routing import ProtocolTypeRouter as QuartRouter

from .routing import ProtocolTypeRouter, URLRouter

application = ProtocolTypeRouter({"websocket": URLRouter({})})
external = ExternalRouter({"websocket": application})
quart = QuartRouter({})
