from channels.generic.websocket import AsyncWebsocketConsumer, WebsocketConsumer


class ChatConsumer(AsyncWebsocketConsumer):
    pass


class NewsConsumer(WebsocketConsumer):
    pass
