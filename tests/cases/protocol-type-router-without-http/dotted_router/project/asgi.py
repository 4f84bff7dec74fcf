import channels.routing
import channels.routing as r
from channels import routing

application = channels.routing.ProtocolTypeRouter(  # want: CHN301
    {
        "websocket": routing.URLRouter([]),
    }
)
second = routing.ProtocolTypeRouter({"websocket": routing.URLRouter([])})  # want: CHN301
third = r.ProtocolTypeRouter({"websocket": r.URLRouter([])})  # want: CHN301
