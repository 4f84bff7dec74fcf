from django.urls import path

from .consumers import DeskConsumer, RoomConsumer

websocket_urlpatterns = [
    path("desk/", DeskConsumer.as_asgi(store="desks")),
    path("room/", RoomConsumer.as_asgi()),
]
