from channels.generic.websocket import AsyncJsonWebsocketConsumer


class RoomConsumer(AsyncJsonWebsocketConsumer):
    pass


class LobbyConsumer(AsyncJsonWebsocketConsumer):
    pass
