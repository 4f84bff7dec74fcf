from channels.consumer import AsyncConsumer
from channels.generic.websocket import AsyncWebsocketConsumer


class PresenceMixin:
    def __init__(self, scope):  # want: CHN104
        super().__init__(scope)
        self.present = {}


class HistoryMixin:
    limit = 50

    def history(self):
        return self.log[-self.limit :]


class RoomConsumer(HistoryMixin, PresenceMixin, AsyncWebsocketConsumer):
    async def receive(self, text_data=None, bytes_data=None):
        self.present[self.channel_name] = text_data


class Worker(PresenceMixin, AsyncConsumer):
    async def presence_clear(self, message):
        self.present.clear()
