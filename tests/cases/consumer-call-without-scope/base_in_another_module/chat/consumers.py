from chat.base import BaseConsumer


class ChatConsumer(BaseConsumer):
    async def __call__(self, receive, send):  # want: CHN105:4-22 inference "use async def __call__(self, scope, receive, send)"
        self.messages = []
        await super().__call__(receive, send)
