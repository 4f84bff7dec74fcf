from channels.routing import ProtocolTypeRouter

from . import protocols
from .protocols import PROTOCOLS as mapping

application = ProtocolTypeRouter(mapping)  # want: CHN301
worker = ProtocolTypeRouter(protocols.WORKERS)  # want: CHN301
