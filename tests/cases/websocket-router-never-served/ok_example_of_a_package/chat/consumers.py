from channels.generic.websocket import WebsocketConsumer


class ChatConsumer(WebsocketConsumer):
    pass
