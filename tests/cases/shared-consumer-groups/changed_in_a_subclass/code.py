from channels.generic.websocket import JsonWebsocketConsumer


class Base(JsonWebsocketConsumer):
    groups = set()  # want: CHN208


class Chat(Base):
    def subscribe(self, name):
        self.groups.add(name)
