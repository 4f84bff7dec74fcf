from channels.generic.websocket import AsyncWebsocketConsumer


class ChatConsumer(AsyncWebsocketConsumer):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.room = self.scope["url_route"]["kwargs"]["room"]  # want: CHN106 "self.scope is not set"
        self.user = self.scope.get("user")  # want: CHN106

    async def connect(self):
        await self.channel_layer.group_add(self.room, self.channel_name)
