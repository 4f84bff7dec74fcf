from channels.generic.websocket import AsyncJsonWebsocketConsumer


class Letters(AsyncJsonWebsocketConsumer):
    pass


class News(AsyncJsonWebsocketConsumer):
    pass
