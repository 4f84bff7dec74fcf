from channels.generic.websocket import AsyncWebsocketConsumer
from django.urls import path


class InboxConsumer(AsyncWebsocketConsumer):
    async def receive(self, text_data=None, bytes_data=None):
        await self.send("a letter for {}".format(self.scope["user"]))


websocket_urlpatterns = [
    path("ws/inbox/", InboxConsumer()),  # [consumer-instance-as-application]
]
