from core import consumers as base


class ChatConsumer(base.BaseConsumer):
    def __init__(self, scope):  # want: CHN104 "ChatConsumer"
        super().__init__(scope)
        self.rooms = set()

    async def receive_json(self, content, **kwargs):
        self.rooms.add(content["room"])
