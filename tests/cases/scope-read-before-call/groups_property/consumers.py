from channels.generic.websocket import AsyncJsonWebsocketConsumer


class InboxConsumer(AsyncJsonWebsocketConsumer):
    @property
    def groups(self):
        user = self.scope["user"]  # want: CHN106
        return ["inbox.%s" % user.pk]
