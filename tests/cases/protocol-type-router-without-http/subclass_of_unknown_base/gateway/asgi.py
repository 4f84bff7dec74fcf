from channels.routing import ProtocolTypeRouter, URLRouter
from plugins.routers import DefaultHttpMixin


class Router(DefaultHttpMixin, ProtocolTypeRouter):
    pass


application = Router({"websocket": URLRouter([])})
