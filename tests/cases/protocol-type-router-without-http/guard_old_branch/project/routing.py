import channels
from channels.routing import ProtocolTypeRouter, URLRouter

channels_major = int(channels.__version__.split(".")[0])

if channels_major < 3:
    application = ProtocolTypeRouter({"websocket": URLRouter([])})
else:
    from django.core.asgi import get_asgi_application

    application = ProtocolTypeRouter(
        {"http": get_asgi_application(), "websocket": URLRouter([])}
    )

protocols = {"websocket": URLRouter([])}
if channels.__version__ >= "3":
    protocols["http"] = get_asgi_application()
guarded = ProtocolTypeRouter(protocols)
