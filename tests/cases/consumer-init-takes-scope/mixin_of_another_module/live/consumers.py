from channels.generic.websocket import AsyncWebsocketConsumer

from .mixins import FineMixin, RoomMixin


class RoomConsumer(RoomMixin, AsyncWebsocketConsumer):  # want: CHN104 inference "RoomConsumer.__init__ is no longer given the scope: take *args, **kwargs, and read self.scope later"
    pass


class HallConsumer(RoomConsumer):
    pass


class FineConsumer(FineMixin, AsyncWebsocketConsumer):
    pass
