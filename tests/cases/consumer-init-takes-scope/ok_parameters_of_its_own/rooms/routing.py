from channels.routing import ProtocolTypeRouter, URLRouter
from django.core.asgi import get_asgi_application
from django.urls import path

from rooms.consumers import ReportConsumer, RoomConsumer

application = ProtocolTypeRouter(
    {
        "http": get_asgi_application(),
        "websocket": URLRouter(
            [
                path("lobby/", RoomConsumer.as_asgi(room="lobby")),
                path("report/", ReportConsumer.as_asgi(options=("csv", "pdf"))),
            ]
        ),
    }
)
