from channels.generic.websocket import WebsocketConsumer


class RoomConsumer(WebsocketConsumer):
    @property
    def groups(self):
        return [self.scope["path"]]  # want: CHN106
