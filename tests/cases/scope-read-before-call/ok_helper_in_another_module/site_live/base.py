from channels.generic.websocket import AsyncWebsocketConsumer


class RoomBase(AsyncWebsocketConsumer):
    def title(self):
        return "Room"

    def room_name(self):
        return self.scope["url_route"]["kwargs"]["room"]

    def prepare(self):
        self.scope = {"url_route": {"kwargs": {"room": "lobby"}}}
