from asgiref.sync import async_to_sync
from channels.generic.websocket import AsyncJsonWebsocketConsumer, AsyncWebsocketConsumer, WebsocketConsumer


class RoomConsumer(AsyncWebsocketConsumer):
    groups = []  # want: CHN208:13-15 high "all connections share this list, and join what it names: make self.groups in __init__"

    async def connect(self):
        room = self.scope["url_route"]["kwargs"]["room"]
        self.groups.append(room)
        await self.channel_layer.group_add(room, self.channel_name)
        await self.accept()


class Subscriptions(AsyncJsonWebsocketConsumer):
    groups: list = ["news"]  # want: CHN208:19-27

    async def receive_json(self, content, **kwargs):
        if content["leave"] in self.groups:
            self.groups.remove(content["leave"])


class Tickets(WebsocketConsumer):
    groups = list()  # want: CHN208

    def connect(self):
        self.groups += [f"user-{self.scope['user'].pk}"]
        self.accept()

        def follow(ticket):
            async_to_sync(self.channel_layer.group_add)(ticket, self.channel_name)

        follow("all")
