from channels.routing import ProtocolTypeRouter
from django.core.asgi import get_asgi_application

try:
    from channels.http import AsgiHandler

    application = ProtocolTypeRouter({"http": AsgiHandler})  # want: CHN302
except ImportError:
    application = ProtocolTypeRouter({"http": get_asgi_application()})
