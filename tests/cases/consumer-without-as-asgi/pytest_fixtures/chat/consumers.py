from channels.generic.websocket import AsyncJsonWebsocketConsumer, AsyncWebsocketConsumer


class ChatConsumer(AsyncWebsocketConsumer):
    pass


class NewsConsumer(AsyncJsonWebsocketConsumer):
    pass
