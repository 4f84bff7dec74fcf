from channels.generic.websocket import AsyncWebsocketConsumer


class InboxConsumer(AsyncWebsocketConsumer):
    @property
    def groups(self):
        return self._groups or ["inbox.%s" % self.scope["user"].pk]  # want: CHN106

    @groups.setter
    def groups(self, value):
        self._groups = value
