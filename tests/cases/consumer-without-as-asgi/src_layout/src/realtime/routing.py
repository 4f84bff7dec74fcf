from django.urls import path

from realtime.sockets import Ticker

websocket_urlpatterns = [path("ws/ticker/", Ticker)]  # want: CHN101
