from channels.consumer import AsyncConsumer
from channels.generic.websocket import AsyncWebsocketConsumer


class RoomBase(AsyncWebsocketConsumer):
    def room_name(self):
        return self.scope["url_route"]["kwargs"]["room"]


class WorkerBase(AsyncConsumer):
    @property
    def channel(self):
        return self.scope["channel"]
