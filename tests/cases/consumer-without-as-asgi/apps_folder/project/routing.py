from django.urls import path

from apps.realtime.sockets import Ticker as Clock
from realtime.sockets import Ticker

websocket_urlpatterns = [
    path("ws/ticker/", Ticker),  # want: CHN101:23-29 inference "Ticker is a consumer class, not an application: use Ticker.as_asgi()"
    path("ws/clock/", Clock),  # want: CHN101 "Clock"
]
