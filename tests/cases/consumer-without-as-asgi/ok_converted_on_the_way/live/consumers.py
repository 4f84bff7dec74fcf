from channels.generic.websocket import AsyncWebsocketConsumer


class ChatConsumer(AsyncWebsocketConsumer):
    pass


class FeedConsumer(AsyncWebsocketConsumer):
    pass
