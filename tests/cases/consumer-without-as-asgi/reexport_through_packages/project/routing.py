from django.urls import path

import realtime
from realtime import RoomSocket

websocket_urlpatterns = [
    path("ws/room/", RoomSocket),  # want: CHN101 "RoomSocket"
    path("ws/presence/", realtime.Presence),  # want: CHN101 "Presence"
]
