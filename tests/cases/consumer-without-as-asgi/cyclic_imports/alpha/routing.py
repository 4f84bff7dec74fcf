from alpha.routing import extra_urlpatterns
from django.urls import path

from .sockets import Clock, Feed

websocket_urlpatterns = [
    path("ws/clock/", Clock),
    path("ws/feed/", Feed),
] + extra_urlpatterns
