from django.urls import path

from .consumers import ChatConsumer


def location_routes(prefix, consumer=ChatConsumer):
    return [path(f"{prefix}/location/", consumer)]  # want: CHN101


def room_routes(*, room_consumer=ChatConsumer):
    route = path("ws/room/", room_consumer)  # want: CHN101
    return [route]


websocket_urlpatterns = location_routes("ws") + room_routes()
