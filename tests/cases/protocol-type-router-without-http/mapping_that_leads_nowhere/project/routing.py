import plugins
from channels.routing import ProtocolTypeRouter
from django.conf import settings
from plugins.protocols import PROTOCOLS

from .missing import MAPPING

application = ProtocolTypeRouter(PROTOCOLS)
dotted = ProtocolTypeRouter(plugins.protocols.PROTOCOLS)
local = ProtocolTypeRouter(MAPPING)
configured = ProtocolTypeRouter(settings.PROTOCOLS)
collected = ProtocolTypeRouter(plugins.collect("protocols"))
