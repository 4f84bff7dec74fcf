from channels.auth import AuthMiddlewareStack
from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application

application = ProtocolTypeRouter(
    {
        "http": get_asgi_application(),
        "websocket": AuthMiddlewareStack(URLRouter([])),
    }
)
lone = ProtocolTypeRouter({'http': get_asgi_application()})
keyword = ProtocolTypeRouter(application_mapping={"http": get_asgi_application()})
