from channels.routing import AsgiHandler, ProtocolTypeRouter, URLRouter  # want: CHN302

application = ProtocolTypeRouter(
    {
        "http": AsgiHandler(),  # want: CHN302
        "websocket": URLRouter([]),
    }
)
