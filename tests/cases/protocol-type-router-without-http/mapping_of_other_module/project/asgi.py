from channels.routing import ProtocolTypeRouter

from . import protocols
from .protocols import PROTOCOLS as mapping

application = ProtocolTypeRouter(mapping)  # want: CHN301:14-41 inference "get_asgi_application()"
worker = ProtocolTypeRouter(protocols.WORKERS)  # want: CHN301
