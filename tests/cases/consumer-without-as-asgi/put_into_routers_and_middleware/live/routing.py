from functools import partial, reduce

from channels.auth import AuthMiddlewareStack
from channels.routing import ProtocolTypeRouter
from channels.security.websocket import AllowedHostsOriginValidator, OriginValidator
from django.core.asgi import get_asgi_application

from .consumers import ChatConsumer, FeedConsumer


class Router(ProtocolTypeRouter):
    def __init__(self, websocket):
        super().__init__({"http": get_asgi_application(), "websocket": websocket})


def build(mapping):
    return ProtocolTypeRouter({"http": get_asgi_application(), **mapping})


def keywords(**mapping):
    return ProtocolTypeRouter(dict(http=get_asgi_application(), **mapping))


checked = partial(OriginValidator, allowed_origins=["*"])
LAYERS = [AuthMiddlewareStack, AllowedHostsOriginValidator]

main = Router(ChatConsumer)  # want: CHN101:14-26
built = build({"websocket": ChatConsumer})  # want: CHN101
named = keywords(websocket=FeedConsumer)  # want: CHN101
validated = checked(ChatConsumer)  # want: CHN101
stacked = reduce(lambda app, wrap: wrap(app), LAYERS, ChatConsumer)  # want: CHN101
later = ProtocolTypeRouter({"http": get_asgi_application()})
later.application_mapping["websocket"] = FeedConsumer  # want: CHN101
