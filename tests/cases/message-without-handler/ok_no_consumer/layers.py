from channels.layers import get_channel_layer


class Notifier:
    def __init__(self, channel_name):
        self.channel_layer = get_channel_layer()
        self.channel_name = channel_name

    async def notify(self):
        await self.channel_layer.group_add("notices", self.channel_name)
        await self.channel_layer.group_send("notices", {"type": "notice"})
