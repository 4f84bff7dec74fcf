from channels.generic.websocket import WebsocketConsumer
from channels.routing import ProtocolTypeRouter
from django.core.asgi import get_asgi_application

try:
    from channels.http import AsgiHandler
except ImportError:
    AsgiHandler = None

OLDER_CHANNELS = not hasattr(WebsocketConsumer, "as_asgi")
if OLDER_CHANNELS:
    application = ProtocolTypeRouter({"http": AsgiHandler})
else:
    application = ProtocolTypeRouter({"http": get_asgi_application()})
