from channels.routing import ProtocolTypeRouter
from django.core.asgi import get_asgi_application

from . import protocols

protocols.PROTOCOLS["http"] = get_asgi_application()
application = ProtocolTypeRouter(protocols.PROTOCOLS)
