import functools

from channels.routing import ProtocolTypeRouter
from django.core.asgi import get_asgi_application


def tagged(tag, scope, receive, send):
    return tag


class Registry:
    @classmethod
    def wrap(cls, application):
        return application


application = ProtocolTypeRouter(
    {
        "http": Registry.wrap(get_asgi_application()),
        "websocket": functools.partial(tagged),
        "channel": functools.partial(tagged, "x", {}),
    }
)
