from channels.generic.http import AsyncHttpConsumer


class EventsConsumer(AsyncHttpConsumer):
    async def handle(self, body):
        await self.send_response(200, b"data: hello\n\n")
