from channels.routing import ProtocolTypeRouter

try:
    from channels.http import AsgiHandler
except ImportError:
    from django.core.asgi import get_asgi_application

    AsgiHandler = get_asgi_application()

application = ProtocolTypeRouter({"http": AsgiHandler})
