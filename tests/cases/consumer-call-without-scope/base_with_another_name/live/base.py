from channels.generic.websocket import AsyncWebsocketConsumer


class LiveSocket(AsyncWebsocketConsumer):
    pass
