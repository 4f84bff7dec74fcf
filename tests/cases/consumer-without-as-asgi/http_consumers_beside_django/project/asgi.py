from channels.auth import AuthMiddlewareStack
from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application
from django.urls import path, re_path

from events.consumers import ServerSentEventsConsumer

django_application = get_asgi_application()

application = ProtocolTypeRouter(
    {
        "http": URLRouter(
            [
                path("events/", AuthMiddlewareStack(ServerSentEventsConsumer)),  # want: CHN101
                path("ticker/", ServerSentEventsConsumer),  # want: CHN101
                re_path(r"", django_application),
            ]
        ),
    }
)
