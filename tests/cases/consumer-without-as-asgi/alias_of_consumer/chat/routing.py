from django.urls import path

from . import handlers
from .handlers import Room, offline

Handler = handlers.default_handler

websocket_urlpatterns = [
    path("ws/room/", Room),  # want: CHN101 "Room"
    path("ws/offline/", offline),  # want: CHN101:24-31 inference "use offline.as_asgi()"
    path("ws/default/", Handler),  # want: CHN101 "Handler"
    path("ws/second/", handlers.second),  # want: CHN101
]
