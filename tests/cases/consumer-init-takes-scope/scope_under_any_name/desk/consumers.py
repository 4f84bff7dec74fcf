from channels.generic.websocket import WebsocketConsumer


class SiteConsumer(WebsocketConsumer):
    def __init__(self, info, **kwargs):  # want: CHN104:4-16 high "SiteConsumer.__init__ is no longer given the scope, its info: take *args, **kwargs, and read self.scope later"
        self.is_admin = b"admin" in info["query_string"]


class DeskConsumer(WebsocketConsumer):
    def __init__(self, connection):  # want: CHN104:4-16 inference "its connection"
        super().__init__()
        self.connection = connection


class RoomConsumer(WebsocketConsumer):
    def __init__(self, connection):  # want: CHN104
        super().__init__()
        self.connection = connection
