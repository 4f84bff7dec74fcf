from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application
from django.urls import path

from .applications import EventConsumer, LifespanApp

application = ProtocolTypeRouter(
    {
        "http": get_asgi_application(),
        "lifespan": LifespanApp(),
        "websocket": URLRouter([path("events/", EventConsumer())]),
    }
)
