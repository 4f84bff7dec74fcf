from channels.generic.websocket import AsyncWebsocketConsumer


class ChatConsumer(AsyncWebsocketConsumer):
    groups = []  # want: CHN208

    async def join(self, room):
        self.groups.append(room)
