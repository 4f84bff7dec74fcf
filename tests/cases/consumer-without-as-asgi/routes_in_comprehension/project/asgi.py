from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application
from django.urls import path

from chat.consumers import ChatConsumer, PresenceConsumer

consumers = [("chat", ChatConsumer), ("presence", PresenceConsumer)]

application = ProtocolTypeRouter(
    {
        "http": get_asgi_application(),
        "websocket": URLRouter(
            [path(f"ws/{name}/", consumer) for name, consumer in consumers]  # want: CHN101
        ),
    }
)
