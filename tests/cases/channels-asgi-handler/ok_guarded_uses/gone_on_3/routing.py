from channels.routing import ProtocolTypeRouter
from django.core.asgi import get_asgi_application

try:
    from channels.http import AsgiHandler
    from channels.asgi import get_channel_layer

    OLDER_CHANNELS = True
except ImportError:
    OLDER_CHANNELS = False

if OLDER_CHANNELS:
    application = ProtocolTypeRouter({"http": AsgiHandler})
else:
    application = ProtocolTypeRouter({"http": get_asgi_application()})
