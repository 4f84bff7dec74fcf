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

main = Router(ChatConsumer.as_asgi())
built = build({"websocket": ChatConsumer.as_asgi()})
named = keywords(websocket=FeedConsumer.as_asgi())
validated = checked(ChatConsumer.as_asgi())
stacked = reduce(lambda app, wrap: wrap(app), LAYERS, ChatConsumer.as_asgi())
later = ProtocolTypeRouter({"http": get_asgi_application()})
later.application_mapping["websocket"] = FeedConsumer.as_asgi()
