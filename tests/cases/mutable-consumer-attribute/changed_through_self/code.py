from collections import defaultdict

from channels.consumer import SyncConsumer
from channels.generic.websocket import AsyncWebsocketConsumer


class ChatConsumer(AsyncWebsocketConsumer):
    messages = []  # want: CHN904:15-17 high "messages is shared by all connections of the process: make it in __init__, or write ChatConsumer.messages if that is meant"
    rooms = defaultdict(set)  # want: CHN904
    tasks: dict = {}  # want: CHN904:18-20
    seen = set()  # want: CHN904
    waiting = dict()  # want: CHN904
    colours = ["red", "green"]

    async def receive(self, text_data=None, bytes_data=None):
        self.messages.append(text_data)
        self.rooms[text_data].add(self.channel_name)
        self.tasks[text_data] = self.colours[0]
        self.seen |= {text_data}
        del self.waiting[text_data]


class Resizer(SyncConsumer):
    sizes = [size * 2 for size in range(3)]  # want: CHN904

    def resize(self, message):
        for size in self.sizes:
            print(size)
        self.sizes.clear()
