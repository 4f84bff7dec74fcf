from channels.generic.websocket import AsyncWebsocketConsumer


class ChatConsumer(AsyncWebsocketConsumer):
    pass


chat = ChatConsumer.as_asgi
feed = ChatConsumer.as_asgi()
