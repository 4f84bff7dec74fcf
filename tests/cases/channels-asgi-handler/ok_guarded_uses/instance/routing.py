from channels.routing import ProtocolTypeRouter
from django.core.asgi import get_asgi_application

try:
    from channels.http import AsgiHandler

    OLDER_CHANNELS = True
except ImportError:
    OLDER_CHANNELS = False

application = ProtocolTypeRouter({"http": AsgiHandler() if OLDER_CHANNELS else get_asgi_application()})
