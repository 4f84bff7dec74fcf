from channels.routing import URLRouter

from . import routers
from .routers import LoggingRouter

application = LoggingRouter({"websocket": URLRouter([])})  # want: CHN301
quiet = routers.QuietRouter(  # want: CHN301
    {
        "websocket": URLRouter([]),
    }
)
