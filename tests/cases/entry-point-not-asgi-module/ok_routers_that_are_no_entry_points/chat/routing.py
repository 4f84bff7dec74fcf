from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application

router = ProtocolTypeRouter({"http": get_asgi_application()})
websocket_application = URLRouter([])
