from channels.routing import ProtocolTypeRouter
from django.core.asgi import get_asgi_application


def routers(names):
    mapping = {}
    for name in names:
        if not mapping:
            mapping = {"http": get_asgi_application()}
            continue
        yield ProtocolTypeRouter(mapping)


def nested(names):
    mapping = {}
    for name in names:
        try:
            if name.startswith("_"):
                mapping = {"http": get_asgi_application(), "websocket": None}
                continue
        finally:
            print(name)
        yield ProtocolTypeRouter(mapping)
