from channels.routing import ProtocolTypeRouter
from django.core.asgi import get_asgi_application

application = ProtocolTypeRouter(  # [entry-point-not-asgi-module]
    {"http": get_asgi_application()},
)
