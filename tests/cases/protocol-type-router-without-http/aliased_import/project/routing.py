from channels.routing import ProtocolTypeRouter as Router
from channels.routing import URLRouter

Protocols = Router

application = Router({"websocket": URLRouter([])})  # want: CHN301
other = Protocols({"websocket": URLRouter([])})  # want: CHN301
