from channels.routing import ProtocolTypeRouter, URLRouter
from django.urls import path

from chat.consumers import ChatConsumer, PresenceConsumer

try:
    from django.core.asgi import get_asgi_application
except ImportError:
    from channels.http import AsgiHandler

    http_application = AsgiHandler
    websocket_urlpatterns = [
        path("ws/chat/", ChatConsumer),
        path("ws/presence/", PresenceConsumer),
    ]
else:
    http_application = get_asgi_application()
    websocket_urlpatterns = [
        path("ws/chat/", ChatConsumer.as_asgi()),
        path("ws/presence/", PresenceConsumer.as_asgi()),
    ]

application = ProtocolTypeRouter(
    {"http": http_application, "websocket": URLRouter(websocket_urlpatterns)}
)
