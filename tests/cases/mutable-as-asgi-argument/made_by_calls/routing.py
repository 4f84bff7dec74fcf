from collections import defaultdict, deque

from channels.generic.websocket import AsyncWebsocketConsumer
from django.urls import path


class RoomConsumer(AsyncWebsocketConsumer):
    def __init__(self, members=None, **kwargs):
        super().__init__(**kwargs)
        self.members = members


def nobody():
    return []


OPTIONS = {"members": []}  # want: CHN205:22-24 high "this list is shared by all connections: make members in __init__"

websocket_urlpatterns = [
    path("list/", RoomConsumer.as_asgi(members=list())),  # want: CHN205:47-53 high "this list is shared"
    path("dict/", RoomConsumer.as_asgi(members=dict(anna=1))),  # want: CHN205 "this dict is shared"
    path("set/", RoomConsumer.as_asgi(members={name for name in "ab"})),  # want: CHN205 "this set is shared"
    path("rows/", RoomConsumer.as_asgi(members=[name for name in "ab"])),  # want: CHN205 "this list is shared"
    path("last/", RoomConsumer.as_asgi(members=deque(maxlen=5))),  # want: CHN205:47-62 high "this deque is shared by all connections: make members in __init__"
    path("by/", RoomConsumer.as_asgi(members=defaultdict(list))),  # want: CHN205:45-62 high "this defaultdict is shared by all connections: make members in __init__"
    path("none/", RoomConsumer.as_asgi(members=nobody())),  # want: CHN205
    path("more/", RoomConsumer.as_asgi(**OPTIONS)),
]
