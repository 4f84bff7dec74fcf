from channels.routing import ProtocolTypeRouter
from django.core.asgi import get_asgi_application

try:
    from channels.http import AsgiHandler
except ImportError:
    AsgiHandler = None

if AsgiHandler is not None:
    application = ProtocolTypeRouter({"http": AsgiHandler})  # want: CHN302
else:
    application = ProtocolTypeRouter({"http": get_asgi_application()})
