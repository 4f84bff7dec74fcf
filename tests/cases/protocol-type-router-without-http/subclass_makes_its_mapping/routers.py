from channels.routing import ChannelNameRouter, ProtocolTypeRouter


class SocketRouter(ProtocolTypeRouter):
    def __init__(self, websocket):
        super().__init__({"websocket": websocket})  # want: CHN301:8-50 high 'SocketRouter has no "http" application'


class TaskRouter(ChannelNameRouter):
    def __init__(self, tasks):
        super().__init__({"tasks": tasks})
