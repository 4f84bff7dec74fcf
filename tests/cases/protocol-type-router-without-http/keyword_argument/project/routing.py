from channels.routing import ProtocolTypeRouter, URLRouter

application = ProtocolTypeRouter(application_mapping={"websocket": URLRouter([])})  # want: CHN301

protocols = {"websocket": URLRouter([])}
again = ProtocolTypeRouter(  # want: CHN301
    application_mapping=protocols,
)
