from channels.routing import ProtocolTypeRouter

from .protocols import first, second

application = ProtocolTypeRouter({})  # want: CHN301
other = ProtocolTypeRouter(first + second)
