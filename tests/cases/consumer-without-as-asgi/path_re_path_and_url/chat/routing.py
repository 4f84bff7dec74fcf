from django.conf.urls import url
from django.urls import path, re_path

from .consumers import ChatConsumer, PresenceConsumer

websocket_urlpatterns = [
    path("ws/chat/", ChatConsumer),  # want: CHN101 "ChatConsumer"
    re_path(r"^ws/chat/(?P<room>\w+)/$", ChatConsumer),  # want: CHN101
    url(r"^ws/presence/$", PresenceConsumer),  # want: CHN101 "PresenceConsumer"
    path(
        "ws/lobby/",
        ChatConsumer,  # want: CHN101
        name="lobby",
    ),
    path("ws/status/", PresenceConsumer.as_asgi()),
]
