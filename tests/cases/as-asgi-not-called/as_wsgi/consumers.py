from channels.generic.websocket import WebsocketConsumer


class AlarmConsumer(WebsocketConsumer):
    pass
