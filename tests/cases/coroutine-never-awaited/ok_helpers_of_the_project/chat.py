from asgiref.sync import async_to_sync
from channels.db import database_sync_to_async
from channels.generic.websocket import AsyncWebsocketConsumer

from .tasks import in_background


class Base(AsyncWebsocketConsumer):
    def send(self, text):
        self.outgoing.append(text)

    close = async_to_sync(AsyncWebsocketConsumer.close)

    @in_background
    async def flush(self):
        await super().send("".join(self.outgoing))

    async def numbers(self):
        yield 1

    @property
    def accept(self):
        return self.outgoing.clear


class ChatConsumer(Base):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.outgoing = []
        self.disconnect = self.outgoing.clear

    async def receive(self, text_data=None, bytes_data=None):
        self.send(text_data)
        self.close()
        self.flush()
        self.numbers()
        self.accept()
        self.disconnect()
        super().send(text_data)


@in_background
@database_sync_to_async
def remember(text):
    print(text)


def work():
    remember("text")
