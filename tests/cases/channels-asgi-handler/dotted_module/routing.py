import channels.http
import channels.http as channels_http
from channels.routing import ProtocolTypeRouter

handler = channels.http.AsgiHandler()  # want: CHN302

application = ProtocolTypeRouter({"http": handler})


def is_websocket_upgrade(request):
    if not isinstance(request, channels_http.AsgiRequest):  # want: CHN302
        return False
    return request.META.get("HTTP_UPGRADE") == "websocket"
