from channels.generic.websockets import JsonWebsocketConsumer


class RpcConsumer(JsonWebsocketConsumer):
    pass
