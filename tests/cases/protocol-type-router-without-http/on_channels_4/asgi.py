from channels.routing import ProtocolTypeRouter, URLRouter

application = ProtocolTypeRouter({"websocket": URLRouter([])})  # want: CHN301:14-62 high "get_asgi_application()"
