from channels.generic.websocket import WebsocketConsumer


class Stock(WebsocketConsumer):
    pass
