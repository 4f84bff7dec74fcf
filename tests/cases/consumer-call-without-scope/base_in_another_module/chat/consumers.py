from chat.base import BaseConsumer


class ChatConsumer(BaseConsumer):
    async def __call__(self, receive, send):  # want: CHN105
        self.messages = []
        await super().__call__(receive, send)
