from channels.generic.websockets import JsonWebsocketConsumer  # want: CHN305


class RpcConsumer(JsonWebsocketConsumer):
    pass
