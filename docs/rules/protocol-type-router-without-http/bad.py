from channels.routing import ProtocolTypeRouter, URLRouter

websocket_urlpatterns = []

application = ProtocolTypeRouter(  # [protocol-type-router-without-http]
    {
        "websocket": URLRouter(websocket_urlpatterns),
    }
)
