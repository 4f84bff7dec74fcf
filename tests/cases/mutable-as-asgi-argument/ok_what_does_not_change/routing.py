from channels.generic.websocket import AsyncWebsocketConsumer
from django.urls import path

from vendor.consumers import TableConsumer

MEMBERS = []


class RoomConsumer(AsyncWebsocketConsumer):
    def __init__(self, members=(), **kwargs):
        super().__init__(**kwargs)
        self.members = list(members)


class OrdersConsumer(TableConsumer):
    title = "Orders"


def size():
    return 3


OPTIONS = {"members": ("anna", "bob")}

websocket_urlpatterns = [
    path("tuple/", RoomConsumer.as_asgi(members=tuple("ab"))),
    path("frozen/", RoomConsumer.as_asgi(members=frozenset())),
    path("size/", RoomConsumer.as_asgi(members=size())),
    path("shared/", RoomConsumer.as_asgi(members=MEMBERS)),
    path("more/", RoomConsumer.as_asgi(**OPTIONS)),
    path("orders/", OrdersConsumer.as_asgi(columns=["number", "day"])),
]
