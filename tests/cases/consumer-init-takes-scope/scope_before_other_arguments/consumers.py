from channels.generic.websocket import AsyncWebsocketConsumer


class RoomConsumer(AsyncWebsocketConsumer):
    def __init__(self, scope, room):  # want: CHN104
        super().__init__(scope)
        self.room = room


class LobbyConsumer(RoomConsumer):
    def __init__(self, connection):  # want: CHN104:4-16 high "LobbyConsumer.__init__ is no longer given the scope, its connection"
        super().__init__(connection, "lobby")


class HallConsumer(RoomConsumer):
    def __init__(self, connection):  # want: CHN104 "its connection"
        RoomConsumer.__init__(self, connection, "hall")


class DefaultConsumer(RoomConsumer):
    def __init__(self):
        super().__init__({}, "default")  # want: CHN104:8-39 high "super().__init__() takes no scope"


class PassageConsumer(RoomConsumer):
    def __init__(self, connection, **kwargs):  # want: CHN104 "its connection"
        super().__init__(connection, kwargs)


class Titled:
    def __init__(self, scope, title):  # want: CHN104 "Titled.__init__ is no longer"
        self.title = title


class AtticConsumer(Titled, AsyncWebsocketConsumer):
    pass
