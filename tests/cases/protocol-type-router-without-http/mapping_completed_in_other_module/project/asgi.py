from channels.routing import ProtocolTypeRouter

from .protocols import PROTOCOLS, build_protocols

application = ProtocolTypeRouter(PROTOCOLS)
built = ProtocolTypeRouter(build_protocols())
