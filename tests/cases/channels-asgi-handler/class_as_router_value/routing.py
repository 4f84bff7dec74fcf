from channels.http import AsgiHandler  # want: CHN302 "AsgiHandler"
from channels.routing import ProtocolTypeRouter, URLRouter

websocket_urlpatterns = []

application = ProtocolTypeRouter(
    {
        "http": AsgiHandler,  # want: CHN302 "AsgiHandler"
        "websocket": URLRouter(websocket_urlpatterns),
    }
)
