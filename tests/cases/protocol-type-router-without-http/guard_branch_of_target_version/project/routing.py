import channels
from channels.routing import ProtocolTypeRouter, URLRouter

if int(channels.__version__.split(".")[0]) >= 3:
    application = ProtocolTypeRouter({"websocket": URLRouter([])})  # want: CHN301
else:
    application = ProtocolTypeRouter({"websocket": URLRouter([]), "mqtt": URLRouter([])})
