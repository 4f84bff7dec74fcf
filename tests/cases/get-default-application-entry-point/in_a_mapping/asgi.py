import django
from channels.routing import ProtocolTypeRouter, get_default_application
from django.core.asgi import get_asgi_application

django.setup()
application = ProtocolTypeRouter(
    {
        "http": get_asgi_application(),
        "websocket": get_default_application(),  # want: CHN304
    }
)
