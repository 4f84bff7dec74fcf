from channels.generic.websocket import AsyncWebsocketConsumer
from channels.routing import ProtocolTypeRouter
from django.core.asgi import get_asgi_application


class ChatConsumer(AsyncWebsocketConsumer):
    pass


def more():
    protocols = {}
    protocols["e"] = ChatConsumer  # want: CHN101
    return protocols


base = {"http": get_asgi_application(), "a": ChatConsumer}  # want: CHN101
base["b"] = ChatConsumer  # want: CHN101:12-24 high "ChatConsumer is a consumer class, not an application: use ChatConsumer.as_asgi()"
base.update({"c": ChatConsumer}, d=ChatConsumer)  # want: CHN101, CHN101
base.setdefault("f", ChatConsumer)  # want: CHN101
base |= {"g": ChatConsumer}  # want: CHN101
assert base["http"]
del base["a"]
copy = base.copy()
copy["h"] = ChatConsumer  # want: CHN101
application = ProtocolTypeRouter({**copy, **more(), **dict([("i", ChatConsumer), ["k"]], j=ChatConsumer)})  # want: CHN101, CHN101
