from channels.generic.websocket import AsyncJsonWebsocketConsumer
from channels.routing import URLRouter
from django.urls import path


class EventConsumer(AsyncJsonWebsocketConsumer):
    groups = ["events"]

    async def receive_json(self, content, **kwargs):
        await self.channel_layer.group_send("events", {"type": "event.created"})

    async def on_event(self, event):
        await self.send_json(event)


for name in ("event_created", "event_deleted"):
    setattr(EventConsumer, name, EventConsumer.on_event)

application = URLRouter([path("ws/events/", EventConsumer.as_asgi())])
