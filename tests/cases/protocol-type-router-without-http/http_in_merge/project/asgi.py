from channels.routing import ProtocolTypeRouter

from . import protocols
from .protocols import HTTP, WEBSOCKET

application = ProtocolTypeRouter({**WEBSOCKET, **HTTP})
union = ProtocolTypeRouter(WEBSOCKET | HTTP)
dotted = ProtocolTypeRouter({**protocols.HTTP, "websocket": protocols.WEBSOCKET["websocket"]})
WEBSOCKET |= protocols.HTTP
in_place = ProtocolTypeRouter(WEBSOCKET)
