from core import Protocols
from core.routing import ProtocolTypeRouter, URLRouter

application = ProtocolTypeRouter({"websocket": URLRouter([])})  # want: CHN301
metrics = Protocols({"websocket": URLRouter([])})  # want: CHN301
