from channels.routing import ProtocolTypeRouter

from . import http as gateway_http

application = ProtocolTypeRouter({"http": gateway_http.AsgiHandler()})  # want: CHN302
