from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application

from project.helpers import with_http

PROTOCOLS = {"websocket": URLRouter([])}


def fill():
    PROTOCOLS["http"] = get_asgi_application()


fill()
application = ProtocolTypeRouter(PROTOCOLS)
other = ProtocolTypeRouter(with_http({"websocket": URLRouter([])}))


def add(mapping):
    mapping["http"] = get_asgi_application()
    return mapping


third = ProtocolTypeRouter(add({"websocket": URLRouter([])}))
fourth = ProtocolTypeRouter(application_mapping=add(PROTOCOLS))


def register(name):
    def decorator(function):
        MORE[name] = function
        return function

    return decorator


MORE = {"websocket": URLRouter([])}


@register("http")
async def http(scope, receive, send):
    await get_asgi_application()(scope, receive, send)


fifth = ProtocolTypeRouter(MORE)
