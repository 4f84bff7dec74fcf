from channels.routing import ProtocolTypeRouter, URLRouter

application = ProtocolTypeRouter({"websocket": URLRouter([])})  # want: CHN301 "and Channels 4 adds none"
