from django.urls import path

from .consumers import DeskConsumer, RoomConsumer

websocket_urlpatterns = [
    path("desk/", DeskConsumer.as_asgi()),
    path("room/", RoomConsumer),  # want: CHN101
]
