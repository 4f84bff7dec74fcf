from channels.consumer import AsyncConsumer
from channels.generic.websocket import AsyncWebsocketConsumer
from djangochannelsrestframework.consumers import AsyncAPIConsumer
from somewhere import GroupsMixin


class Mixed(GroupsMixin, AsyncWebsocketConsumer):
    groups = []

    def join(self, name):
        self.groups.append(name)


class Api(AsyncAPIConsumer):
    groups = set()

    def join(self, name):
        self.groups.add(name)


class Worker(AsyncConsumer):
    groups = []

    def join(self, name):
        self.groups.append(name)


class Report:
    groups = []

    def add(self, group):
        self.groups.append(group)


class Broadcast(AsyncWebsocketConsumer):
    groups = ["everyone"]

    @classmethod
    def open(cls, name):
        cls.groups.append(name)

    @staticmethod
    def add(self, name):
        self.groups.append(name)

    async def receive(self, text_data=None, bytes_data=None):
        channels = self.scope["groups"]
        channels.append(text_data)
        self.scope["user"].groups.add(1)
        Broadcast.groups.append(text_data)
