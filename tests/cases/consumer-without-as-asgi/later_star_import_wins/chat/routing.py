from django.urls import path

from .consumers import *
from .applications import *

websocket_urlpatterns = [
    path("ws/chat/", ChatConsumer),
    path("ws/presence/", PresenceConsumer.as_asgi()),
]
