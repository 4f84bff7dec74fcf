from channels.routing import ProtocolTypeRouter

try:
    from django.core.asgi import get_asgi_application
except ImportError:
    from channels.http import AsgiHandler

    application = ProtocolTypeRouter({"http": AsgiHandler})
else:
    application = ProtocolTypeRouter({"http": get_asgi_application()})
