from channels.generic.websocket import AsyncJsonWebsocketConsumer


class InboxConsumer(AsyncJsonWebsocketConsumer):
    @property
    def groups(self):
        user = self.scope["user"]  # want: CHN106:15-25 high "self.scope is not set when groups are read: call group_add in connect()"
        return ["inbox.%s" % user.pk]
