import channels
from django.urls import path

from .consumers import ChatConsumer, PresenceConsumer

if int(channels.__version__.split(".")[0]) >= 3:
    websocket_urlpatterns = [
        path("ws/chat/", ChatConsumer.as_asgi()),
        path("ws/presence/", PresenceConsumer),  # want: CHN101 "PresenceConsumer"
    ]
else:
    websocket_urlpatterns = [
        path("ws/chat/", ChatConsumer),
        path("ws/presence/", PresenceConsumer),
    ]
