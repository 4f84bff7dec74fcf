from channels.consumer import AsyncConsumer
from channels.generic.websocket import AsyncWebsocketConsumer


class QueueConsumer(AsyncConsumer):
    """Its __init__ reads no groups."""

    @property
    def groups(self):
        return [self.scope["channel"]]


class TeamConsumer(AsyncWebsocketConsumer):
    def groups(self):
        return ["team.%s" % self.scope["user"].team]
