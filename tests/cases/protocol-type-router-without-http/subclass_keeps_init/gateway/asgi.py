from channels.routing import URLRouter

from . import routers
from .routers import LoggingRouter

application = LoggingRouter({"websocket": URLRouter([])})  # want: CHN301
quiet = routers.QuietRouter(  # want: CHN301:8-+4:1 inference 'QuietRouter has no "http" application: add "http": get_asgi_application()'
    {
        "websocket": URLRouter([]),
    }
)
