from core import consumers as base


class ChatConsumer(base.BaseConsumer):
    def __init__(self, scope):  # want: CHN104:4-16 inference "take *args, **kwargs, and read self.scope later"
        super().__init__(scope)
        self.rooms = set()

    async def receive_json(self, content, **kwargs):
        self.rooms.add(content["room"])
