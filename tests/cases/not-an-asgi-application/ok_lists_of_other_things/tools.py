from channels.layers import get_channel_layer
from somewhere import Router

handlers = Router({"http": [1, 2], "websocket": (3, 4)})


def health(request):
    return get_channel_layer()


table = {"http": health, "all": [health]}
