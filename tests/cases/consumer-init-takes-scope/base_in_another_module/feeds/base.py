from channels.generic.websocket import JsonWebsocketConsumer


class Feed(JsonWebsocketConsumer):
    pass
