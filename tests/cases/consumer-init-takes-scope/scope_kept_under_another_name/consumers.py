from channels.generic.websocket import WebsocketConsumer


class FeedConsumer(WebsocketConsumer):
    def __init__(self, connection):  # want: CHN104 "no longer given the scope, its connection"
        super().__init__(connection)
        self.scope = connection
