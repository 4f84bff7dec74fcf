from channels.generic.websocket import AsyncWebsocketConsumer


class Feed(AsyncWebsocketConsumer):
    pass
