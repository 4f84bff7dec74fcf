from channels.routing import ProtocolTypeRouter, URLRouter

application = ProtocolTypeRouter({  # want: CHN301
    "websocket": URLRouter([]),
})
