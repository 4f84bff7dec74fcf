from channels.routing import ProtocolTypeRouter, URLRouter
from django.urls import path

from elsewhere import get_routes, http_application, make, view

application = ProtocolTypeRouter(
    {
        "http": http_application,
        "websocket": get_routes(),
        "lifespan": make(view),
        "channel": URLRouter([path("x/", view)]),
    }
)
