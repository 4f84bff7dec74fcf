from channels.routing import ProtocolTypeRouter
from django.core.asgi import get_asgi_application

try:
    from channels.http import AsgiHandler
except ImportError:
    pass

try:
    from channels.sessions import SessionMiddlewareInstance
except ImportError:
    OLDER_CHANNELS = False
else:
    OLDER_CHANNELS = True

if OLDER_CHANNELS:
    application = ProtocolTypeRouter({"http": AsgiHandler})
else:
    application = ProtocolTypeRouter({"http": get_asgi_application()})
