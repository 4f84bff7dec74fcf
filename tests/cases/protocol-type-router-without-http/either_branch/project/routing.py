from channels.routing import ProtocolTypeRouter, URLRouter
from django.conf import settings
from django.core.asgi import get_asgi_application

if settings.DEBUG:
    application = ProtocolTypeRouter({"websocket": URLRouter([])})  # want: CHN301
else:
    application = ProtocolTypeRouter({"http": get_asgi_application(), "websocket": URLRouter([])})

if settings.DEMO:
    protocols = {"websocket": URLRouter([])}
else:
    protocols = {"mqtt": URLRouter([])}

demo = ProtocolTypeRouter(protocols)  # want: CHN301
