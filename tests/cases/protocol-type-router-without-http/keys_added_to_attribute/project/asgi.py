from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application

from project import protocols

protocols.MAPPING["http"] = get_asgi_application()
application = ProtocolTypeRouter(protocols.MAPPING)
