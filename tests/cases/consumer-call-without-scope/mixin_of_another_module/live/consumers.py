from channels.generic.websocket import AsyncWebsocketConsumer

from .mixins import TimedMixin


class TimedConsumer(TimedMixin, AsyncWebsocketConsumer):  # want: CHN105
    pass
