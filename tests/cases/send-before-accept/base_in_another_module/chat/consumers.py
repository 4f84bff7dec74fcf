from chat.base import TokenConsumer


class ChatConsumer(TokenConsumer):
    async def connect(self):
        await self.send_json({"type": "hello"})  # want: CHN802:14-47 inference "self.send_json(...) runs before the connection is accepted, and is refused: accept first"
        await self.accept()
