from channels.routing import URLRouter
from starlette.applications import Starlette

from chat.routers import ProtocolTypeRouter

application = Starlette(routes=[])
application = ProtocolTypeRouter({"websocket": URLRouter([])})
