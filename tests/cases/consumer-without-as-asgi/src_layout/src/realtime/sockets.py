from channels.generic.websocket import WebsocketConsumer


class Ticker(WebsocketConsumer):
    groups = ["ticker"]
