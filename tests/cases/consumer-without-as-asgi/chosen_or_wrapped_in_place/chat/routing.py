from functools import partial

from django.conf import settings
from django.urls import path

from .consumers import ChatConsumer, PresenceConsumer

websocket_urlpatterns = [
    path("ws/a/", ChatConsumer if settings.LIVE else PresenceConsumer),  # want: CHN101:18-69 inference "use ChatConsumer.as_asgi()"
    path("ws/b/", partial(PresenceConsumer, room="lobby")),  # want: CHN101 "PresenceConsumer.as_asgi()"
    path("ws/c/", partial(PresenceConsumer.as_asgi(), room="lobby")),
    path("ws/d/", ChatConsumer.as_asgi() if settings.LIVE else PresenceConsumer.as_asgi()),
]
