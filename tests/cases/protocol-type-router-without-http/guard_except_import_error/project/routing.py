from channels.routing import ProtocolTypeRouter, URLRouter

try:
    from django.core.asgi import get_asgi_application

    application = ProtocolTypeRouter(
        {"http": get_asgi_application(), "websocket": URLRouter([])}
    )
except ImportError:
    application = ProtocolTypeRouter({"websocket": URLRouter([])})
