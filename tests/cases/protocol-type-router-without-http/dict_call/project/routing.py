from channels.routing import ProtocolTypeRouter, URLRouter

application = ProtocolTypeRouter(dict(websocket=URLRouter([])))  # want: CHN301

pairs_application = ProtocolTypeRouter(  # want: CHN301
    dict([("websocket", URLRouter([]))])
)

protocols = dict(websocket=URLRouter([]))
protocols_application = ProtocolTypeRouter(dict(protocols, mqtt=URLRouter([])))  # want: CHN301
