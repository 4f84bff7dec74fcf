from django.urls import path

from .consumers import *

websocket_urlpatterns = [
    path("ws/a/", ChatConsumer),  # want: CHN101
    path("ws/b/", PresenceConsumer),  # want: CHN101
]
