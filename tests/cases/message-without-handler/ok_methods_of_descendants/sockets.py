from channels.generic.websocket import AsyncJsonWebsocketConsumer
from channels.routing import URLRouter
from django.urls import path
from elsewhere.sockets import HandlersMixin


class ListConsumer(AsyncJsonWebsocketConsumer):
    async def connect(self):
        self.group = self.scope["path"]
        await self.channel_layer.group_add(self.group, self.channel_name)
        await self.accept()

    async def receive_json(self, content, **kwargs):
        await self.channel_layer.group_send(self.group, {"type": "listed", "content": content})


class TaskListConsumer(ListConsumer):
    async def listed(self, event):
        await self.send_json(event)


class MixedConsumer(HandlersMixin, AsyncJsonWebsocketConsumer):
    groups = ["mixed"]

    async def receive_json(self, content, **kwargs):
        await self.channel_layer.group_send("mixed", {"type": "listed", "content": content})


application = URLRouter(
    [path("ws/tasks/", TaskListConsumer.as_asgi()), path("ws/mixed/", MixedConsumer.as_asgi())]
)
